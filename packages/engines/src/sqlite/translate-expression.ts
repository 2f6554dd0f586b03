import {quoteName, type Column} from '@journeywright/schema'
import {isMark, isWord, type Token} from './split-sqlite.js'

const words = new Set('AND OR NOT IN BETWEEN NULL TRUE FALSE CASE WHEN THEN ELSE END'.split(' '))
const functions = new Set('abs coalesce length lower nullif round substr trim upper'.split(' '))
const marks = new Set(['=', '<>', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '%', '||', '(', ')', ','])
const texts = ['text', 'varchar', 'char']
const numbers = ['bigint', 'integer', 'smallint', 'numeric', 'double precision', 'other']

/**
 * An expression of SQLite as PostgreSQL writes it; null unless it means the same there. Columns whose type is a guess that
 * compares in another way, such as dates and booleans, aren't spoken of.
 */
export function translateExpression(tokens: readonly Token[], columns: readonly Column[]): string | null {
  const pieces: string[] = []
  const spoken: Column[] = []
  for (const [index, token] of tokens.entries()) {
    const piece = translate(token, tokens[index + 1], columns)
    if (piece === null) return null
    if (typeof piece !== 'string') spoken.push(piece)
    pieces.push(typeof piece === 'string' ? piece : quoteName(piece.name))
  }
  const joins = tokens.some(token => isMark(token, '||'))
  if (joins && !spoken.every(({type}) => texts.includes(type.kind))) return null
  return pieces.length === 0 ? null : join(pieces)
}

function translate(token: Token, next: Token | undefined, columns: readonly Column[]): string | Column | null {
  const {kind, value} = token
  if (kind === 'text') return quoteText(value)
  if (kind === 'number') return /^(?:\d+\.?\d*|\.\d+)(?:[eE]\d+)?$/.test(value) ? value : null
  if (kind === 'mark') return value === '==' ? '=' : marks.has(value) ? value : null
  const upper = value.toUpperCase()
  if (kind === 'word') {
    if (isMark(next, '(') && functions.has(value.toLowerCase())) return value.toLowerCase()
    if (upper === 'IS') return isWord(next, 'NULL') || isWord(next, 'NOT') ? 'IS' : null
    // Case doesn't matter to SQLite's.
    if (upper === 'LIKE') return 'ILIKE'
    if (words.has(upper)) return upper
  }
  return columnOf(token, columns)
}

/** What is quoted as a name and is no column, SQLite takes for a text. */
function columnOf({kind, value}: Token, columns: readonly Column[]): string | Column | null {
  const column = columns.find(({name}) => name.toLowerCase() === value.toLowerCase())
  if (!column) return kind === 'name' ? quoteText(value) : null
  return [...texts, ...numbers].includes(column.type.kind) ? column : null
}

function join(pieces: readonly string[]): string {
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1] ?? ''
    const isTight = before === '(' || piece === ')' || piece === ',' || (piece === '(' && functions.has(before))
    return isTight ? `${text}${piece}` : `${text} ${piece}`
  })
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
