import {AtomicBody} from './atomic-body.js'

const letter = String.raw`[A-Za-z_\u0080-\uffff]`
const word = String.raw`${letter}[\w$\u0080-\uffff]*|\d[\w.]*`
const text = String.raw`[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")+"`
const dollar = String.raw`\$(?:${letter}[\w\u0080-\uffff]*)?\$`
const dollarText = String.raw`(?<tag>${dollar})[\s\S]*?\k<tag>`
/** What remains when the text that it begins never ends. */
const unclosed = String.raw`[eE]'|${dollar}|["']`

/** SQL split as PostgreSQL splits it, where a piece of text, a name or a number is passed over whole. */
const token = new RegExp(String.raw`${text}|${dollarText}|(?<unclosed>${unclosed})|${word}|--|/\*|[\s\S]`, 'g')

const endings = [';', '--', '/*']

/**
 * What keeps a text from being one closed expression, such as `;`, or null when nothing does. A text that passes cannot
 * end the clause it is put into and start something else; whether it makes sense is for the database to say.
 */
export function findOpening(expression: string): string | null {
  return expression.trim() === '' ? 'empty expression' : findBreak(expression, true)
}

/** The same for a whole statement, in which commas are at home, and semicolons between `BEGIN ATOMIC` and its `END`. */
export function findStatementEnd(statement: string): string | null {
  return findBreak(statement, false)
}

function findBreak(sql: string, isExpression: boolean): string | null {
  const open: string[] = []
  const body = new AtomicBody()
  for (const {0: piece, groups} of sql.matchAll(token)) {
    if (groups?.['unclosed'] !== undefined) return `unclosed \`${piece}\``
    if (!isExpression && body.holds(piece)) continue
    if (piece === '(' || piece === '[') open.push(piece)
    else if (piece === ')' || piece === ']') {
      if (open.pop() !== (piece === ')' ? '(' : '[')) return `\`${piece}\``
    } else if (endings.includes(piece) || (isExpression && piece === ',' && open.length === 0)) return `\`${piece}\``
  }
  const last = open.at(-1)
  return last === undefined ? null : `unclosed \`${last}\``
}
