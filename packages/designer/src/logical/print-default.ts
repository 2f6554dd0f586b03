import type {LogicalType} from '../concepts/logical-type.js'

const texts = new Set([
  'code',
  'country',
  'currency',
  'email',
  'enum',
  'hash',
  'name',
  'phone',
  'text',
  'url',
  'varchar',
])

/** A default as SQL: text is quoted, numbers, keywords and calls stay. A required flag without one is false. */
export function printDefault(value: string | null, type: LogicalType, required: boolean): string | null {
  if (value === null) return type.kind === 'flag' && required ? 'false' : null
  if (value.startsWith("'") || value.endsWith('()')) return value
  if (type.kind === 'json') return `'${value}'`
  return texts.has(type.kind) ? `'${value.replaceAll("'", "''")}'` : value
}
