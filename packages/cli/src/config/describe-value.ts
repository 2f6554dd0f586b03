/** A value's kind in a sentence. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'function') return 'function (is it a plugin maker that was not called?)'
  return typeof value
}
