import {quoteName} from '@journeywright/schema'
import type {Cursor} from '../text/cursor.js'
import {nameOf} from '../text/name-of.js'

const comparisons: readonly (readonly [string, string])[] = [
  ['at least', '>='],
  ['not less than', '>='],
  ['not below', '>='],
  ['not before', '>='],
  ['at most', '<='],
  ['not more than', '<='],
  ['not above', '<='],
  ['not after', '<='],
  ['more than', '>'],
  ['greater than', '>'],
  ['above', '>'],
  ['after', '>'],
  ['less than', '<'],
  ['below', '<'],
  ['before', '<'],
  ['not', '<>'],
]

/** `status is shipped and shipped_at is filled`, or SQL in backticks; null when it is neither. As SQL. */
export function readCondition(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    const code = cursor.code()
    if (code !== null) return code
    for (const [word, operator] of [
      ['and', 'AND'],
      ['or', 'OR'],
    ] as const) {
      const parts = cursor.attempt(() => readParts(cursor, word))
      if (parts) return parts.join(` ${operator} `)
    }
    return readComparison(cursor)
  })
}

function readParts(cursor: Cursor, word: 'and' | 'or'): readonly string[] | null {
  const parts: string[] = []
  do {
    const part = readComparison(cursor)
    if (part === null) return null
    parts.push(part)
  } while (cursor.words(word))
  return parts.length > 1 ? parts : null
}

function readComparison(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    const column = readColumn(cursor)
    if (column === null || !(cursor.words('is') || cursor.words('must be'))) return null
    if (cursor.words('missing') || cursor.words('empty')) return `${column} IS NULL`
    if (cursor.words('filled') || cursor.words('present')) return `${column} IS NOT NULL`
    if (cursor.words('between')) {
      const low = readOperand(cursor)
      const high = cursor.words('and') ? readOperand(cursor) : null
      return low === null || high === null ? null : `${column} BETWEEN ${low} AND ${high}`
    }
    const operator = comparisons.find(([phrase]) => cursor.words(phrase))?.[1] ?? '='
    const operand = readOperand(cursor)
    return operand === null ? null : `${column} ${operator} ${operand}`
  })
}

function readColumn(cursor: Cursor): string | null {
  if (!cursor.words('its')) cursor.words('the')
  const name = cursor.names()
  return name && quoteName(nameOf(name))
}

/** A number, a value such as `open`, or with `its` another column. */
function readOperand(cursor: Cursor): string | null {
  const number = cursor.number()
  if (number !== null) return String(number)
  if (cursor.words('its')) {
    const name = cursor.names()
    return name && quoteName(nameOf(name))
  }
  const value = cursor.names(3)
  if (value === null) return null
  return /^(?:true|false)$/.test(value.words) ? value.words : `'${value.words.replaceAll("'", "''")}'`
}
