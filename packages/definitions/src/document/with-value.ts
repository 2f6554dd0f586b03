import type {DocumentValue} from './document-value.js'

/** A value whose inner key has another value. What is no map on the way to it is replaced by one. */
export function withValue(
  old: DocumentValue | undefined,
  path: readonly string[],
  value: DocumentValue,
): DocumentValue {
  const [key, ...inner] = path
  if (key === undefined) return value
  const map = new Map(typeof old === 'object' && !Array.isArray(old) ? Object.entries(old) : [])
  return Object.fromEntries(map.set(key, withValue(map.get(key), inner, value)))
}
