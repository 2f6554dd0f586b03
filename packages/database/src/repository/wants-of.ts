import type {Extension} from '@journeywright/runtime'

/** Which files the output strategy of an extension wants to see; null where it wants none, or is no strategy. */
export function wantsOf({point, value}: Extension): ((path: string) => boolean) | null {
  if (point !== 'output-strategy' || typeof value !== 'object' || value === null || !('wants' in value)) return null
  const {wants} = value
  return typeof wants === 'function' ? path => wants.call(value, path) === true : null
}
