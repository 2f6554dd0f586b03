import type {ColumnType} from '@journeywright/schema'
import {splitSqlite} from './split-sqlite.js'
import {translateExpression} from './translate-expression.js'

const moments = ['date', 'time', 'timestamp', 'timestamptz']
const texts = ['text', 'varchar', 'char']
const clocks: ReadonlyMap<string, string> = new Map([
  ['current_timestamp', 'CURRENT_TIMESTAMP'],
  ['current_date', 'CURRENT_DATE'],
  ['current_time', 'CURRENT_TIME'],
  [`datetime('now')`, 'CURRENT_TIMESTAMP'],
  [`date('now')`, 'CURRENT_DATE'],
  [`time('now')`, 'CURRENT_TIME'],
])

/** A default of SQLite for a column of PostgreSQL: null for none, undefined when it can't be said. */
export function translateDefault(given: string | null, {kind}: ColumnType): string | null | undefined {
  if (given === null) return null
  const text = given.trim()
  if (text.toLowerCase() === 'null') return null
  const clock = clocks.get(text.toLowerCase().replaceAll(' ', ''))
  if (clock !== undefined) return moments.includes(kind) ? clock : undefined
  if (kind === 'boolean') return truths.get(text.toLowerCase())
  const blob = /^x'((?:[0-9a-f]{2})*)'$/i.exec(text)?.[1]
  if (blob !== undefined) return kind === 'bytea' ? String.raw`'\x${blob}'` : undefined
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text)) {
    if (texts.includes(kind)) return `'${text}'`
    return moments.includes(kind) ? undefined : text
  }
  return translateExpression(splitSqlite(text), []) ?? undefined
}

const truths: ReadonlyMap<string, string> = new Map([
  ['0', 'false'],
  ['1', 'true'],
  ['false', 'false'],
  ['true', 'true'],
])
