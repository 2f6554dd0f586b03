import type {Extension} from '@journeywright/runtime'
import type {OutputFile} from '@journeywright/schema'

/** Which files the output strategy of an extension shares with people: what it makes of them has what they wrote. */
export function sharesOf({point, value}: Extension): (file: OutputFile) => boolean {
  if (point !== 'output-strategy' || typeof value !== 'object' || value === null) return () => false
  const shares = 'shares' in value ? value.shares : null
  return file => typeof shares === 'function' && shares.call(value, file) === true
}
