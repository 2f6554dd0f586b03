import {propertiesOf} from '../parse-json.js'

/**
 * How much there is at a JSON path such as `tables[].columns`: elements of arrays, entries of objects, 1 for a text or
 * number. 0 when it's missing or empty; below `[]`, when it's so for any element.
 */
export function countField(value: unknown, path: string): number {
  const [head = '', ...rest] = path.split('.')
  const isEach = head.endsWith('[]')
  const inner = propertiesOf(value)[isEach ? head.slice(0, -2) : head]
  if (!isEach) return rest.length === 0 ? sizeOf(inner) : countField(inner, rest.join('.'))
  if (!Array.isArray(inner) || inner.length === 0) return 0
  const counts = inner.map((each: unknown) => (rest.length === 0 ? sizeOf(each) : countField(each, rest.join('.'))))
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0)
}

function sizeOf(value: unknown): number {
  if (value === undefined || value === null) return 0
  if (Array.isArray(value)) return value.length
  if (typeof value === 'object') return Object.keys(value).length
  return typeof value === 'string' && value.trim() === '' ? 0 : 1
}
