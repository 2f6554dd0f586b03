import {isLogicalKind, type LogicalType} from '../concepts/logical-type.js'

/** `email`, `enum(a, b)`, `enum order_status(a, b)`, `enum order_status`, `range(1, 5)`, `numeric(10, 4)`, `text(80)`; null for anything else. */
export function parseType(text: string): LogicalType | null {
  const parts = /^(\w+)(?:\s+(\w+))?\s*(?:\(([^)]*)\))?$/.exec(text.trim())
  if (!parts) return null
  const [, word = '', name = null, list] = parts
  const args = (list ?? '').split(',').map(arg => arg.trim().replace(/^'|'$/g, ''))
  if (word === 'enum') return enumType(name, list === undefined ? [] : args)
  if (name !== null) return null
  if (list === undefined) return isLogicalKind(word) ? {kind: word} : null
  const numbers = args.map(Number)
  if (numbers.some(number => !Number.isFinite(number))) return null
  const [first, second] = numbers
  if (first === undefined) return null
  if (word === 'text' || word === 'varchar') return {kind: 'varchar', length: first}
  if (second === undefined) return null
  if (word === 'range') return {kind: 'range', min: first, max: second}
  return word === 'numeric' || word === 'decimal' ? {kind: 'numeric', precision: first, scale: second} : null
}

function enumType(name: string | null, values: readonly string[]): LogicalType | null {
  if (values.some(value => value === '') || (name === null && values.length === 0)) return null
  return {kind: 'enum', name, values}
}
