import type {OutputStrategy} from '@journeywright/schema'

/** Whether what a plugin extends the product by is a whole output strategy. */
export function isStrategy(value: unknown): value is OutputStrategy {
  if (typeof value !== 'object' || value === null || !('write' in value) || !('check' in value)) return false
  return typeof value.write === 'function' && typeof value.check === 'function'
}
