import {visibleText} from '@journeywright/problems'

/** The same JSON with no text in it that can steer a terminal: what people read may quote anybody. */
export function visibleStrings<T>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? visibleText(each) : each,
  )
  return copy
}
