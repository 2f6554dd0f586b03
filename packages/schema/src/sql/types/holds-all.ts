import type {ColumnType} from '../../model.js'
import {printType} from '../print/print-type.js'

/** How many digits before the point each may have. */
const digits = new Map([
  ['smallint', 5],
  ['integer', 10],
  ['bigint', 19],
])
const ranks = [...digits.keys()]

/** True when every value of a type is, unchanged, a value of another. */
export function holdsAll(type: ColumnType, other: ColumnType): boolean {
  if (printType(type) === printType(other)) return true
  if (type.kind === 'array') return other.kind === 'array' && holdsAll(type.of, other.of)
  if (type.kind === 'text' || isUnlimited(type, 'character varying')) return holdsAsText(other)
  if (isUnlimited(type, 'numeric')) return digits.has(other.kind) || other.kind === 'numeric'
  switch (type.kind) {
    case 'varchar':
      return other.kind === 'varchar' && type.length >= other.length
    case 'numeric': {
      const scale = other.kind === 'numeric' ? other.scale : 0
      const whole = other.kind === 'numeric' ? other.precision - other.scale : (digits.get(other.kind) ?? Infinity)
      return type.scale >= scale && type.precision - type.scale >= whole
    }
    case 'double precision':
      return other.kind === 'real' || other.kind === 'integer' || other.kind === 'smallint'
    case 'timestamptz':
      return other.kind === 'date'
    case 'timestamp':
      return other.kind === 'date'
    case 'jsonb':
      return other.kind === 'json'
    default:
      return ranks.includes(other.kind) && ranks.indexOf(type.kind) > ranks.indexOf(other.kind)
  }
}

function isUnlimited(type: ColumnType, name: string): boolean {
  return type.kind === 'other' && type.name === name
}

function holdsAsText(other: ColumnType): boolean {
  return other.kind !== 'char' && other.kind !== 'bytea' && other.kind !== 'composite'
}
