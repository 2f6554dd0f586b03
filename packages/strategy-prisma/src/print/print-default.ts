import {scanJson, type Column, type ColumnType} from '@journeywright/schema'
import type {NamedEnum} from '../names/named-schema.js'
import {timestampOf} from './prisma-type.js'
import {quoteString} from './quote-string.js'

/** `@default(…)`, or nothing. What Prisma has no literal for stays SQL: `@default(dbgenerated("…"))`. */
export function printDefault(column: Column, enums: readonly NamedEnum[]): string {
  if (column.identity !== null || isSerial(column)) return '@default(autoincrement())'
  if (column.generated !== null) return '@default(dbgenerated())'
  if (column.default === null || /^null\b/i.test(column.default)) return ''
  return `@default(${literal(column.type, column.default.trim(), enums) ?? `dbgenerated(${quoteString(column.default)})`})`
}

/** A number from a sequence: what Prisma's `autoincrement()` makes. */
function isSerial({type, default: value}: Column): boolean {
  return ['smallint', 'integer', 'bigint'].includes(type.kind) && /^nextval\(/i.test(value ?? '')
}

function literal(type: ColumnType, expression: string, enums: readonly NamedEnum[]): string | null {
  const value = withoutCast(expression)
  switch (type.kind) {
    case 'boolean':
      return /^(true|false)$/i.test(value) ? value.toLowerCase() : null
    case 'smallint':
    case 'integer':
    case 'bigint':
      return /^-?\d{1,18}$/.test(value) ? value : null
    case 'numeric':
    case 'real':
    case 'double precision':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? value : null
    case 'timestamp':
    case 'timestamptz':
      return nowLiteral(value)
    case 'other':
      return timestampOf(type.name) ? nowLiteral(value) : currentLiteral(value)
    case 'date':
    case 'time':
      return currentLiteral(value)
    case 'bytea':
      return bytesLiteral(unquote(value))
    case 'text':
    case 'varchar':
    case 'char':
    case 'uuid':
      return textLiteral(value)
    case 'json':
    case 'jsonb':
      return isJson(unquote(value)) ? textLiteral(value) : null
    case 'enum':
      return enumLiteral(type.name, value, enums)
    case 'array':
      return listLiteral(type.of, value, enums)
    default:
      return null
  }
}

function nowLiteral(value: string): string | null {
  const instant = /^'(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))'$/.exec(value)?.[1]
  if (instant !== undefined) return quoteString(instant)
  return /^(now\(\)|current_timestamp)$/i.test(value) ? 'now()' : null
}

/** What Prisma's engine makes of `now()`, whatever the column's type is. */
function currentLiteral(value: string): string | null {
  return /^current_timestamp$/i.test(value) ? 'now()' : null
}

/** PostgreSQL writes bytes as `\\x68`, Prisma in base 64. */
function bytesLiteral(text: string | null): string | null {
  const hex = /^\\x((?:[0-9a-f]{2})*)$/i.exec(text ?? '')?.[1]
  return hex === undefined ? null : quoteString(Buffer.from(hex, 'hex').toString('base64'))
}

function textLiteral(value: string): string | null {
  const text = unquote(value)
  return text === null ? null : quoteString(text)
}

function enumLiteral(type: string, value: string, enums: readonly NamedEnum[]): string | null {
  const text = unquote(value)
  const values = enums.find(each => each.type.name === type)?.values ?? []
  return values.find(each => each.value === text)?.name ?? null
}

/** `'{}'`, or `ARRAY[…]` of literals. */
function listLiteral(of: ColumnType, value: string, enums: readonly NamedEnum[]): string | null {
  if (value === "'{}'") return '[]'
  const inner = /^array\[(.*)\]$/is.exec(value)?.[1]
  const items = inner?.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []
  const literals = items.flatMap(item => literal(of, item.trim(), enums) ?? [])
  return inner === undefined || literals.length < items.length ? null : `[${literals.join(', ')}]`
}

function isJson(text: string | null): boolean {
  return text !== null && scanJson(text).failure === null
}

/** `'pending'::order_status` is `'pending'`. */
function withoutCast(expression: string): string {
  return /^('(?:[^']|'')*'|array\[[^\]]*\])(?:::[\w\s".()[\],]+)+$/i.exec(expression)?.[1] ?? expression
}

/** The text of a plain SQL string literal, null for anything else. */
function unquote(value: string): string | null {
  const inner = /^'((?:[^']|'')*)'$/.exec(value)?.[1]
  return inner === undefined ? null : inner.replaceAll("''", "'")
}
