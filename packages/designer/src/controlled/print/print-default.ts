import {printCode} from './print-code.js'
import {printValue} from './print-value.js'

const named: Readonly<Record<string, string>> = {'now()': 'now', true: 'true', false: 'false'}

/** Null: no form says it. */
export function printDefault(sql: string): string | null {
  const word = named[sql]
  if (word !== undefined) return `default ${word}`
  if (/^-?\d+(?:\.\d+)?$/.test(sql) && String(Number(sql)) === sql) return `default ${sql}`
  const value = /^'((?:[^']|'')*)'$/.exec(sql)?.[1]?.replaceAll("''", "'")
  if (value !== undefined && named[value] === undefined && value !== 'now') return `default ${printValue(value)}`
  const code = printCode(sql)
  return code.startsWith('"') ? null : `default ${code}`
}
