const letter = String.raw`[A-Za-z_\u0080-\uffff]`
const word = String.raw`${letter}[\w$\u0080-\uffff]*|\d[\w.]*`
const text = String.raw`[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")+"`
const dollar = String.raw`\$(?:${letter}[\w\u0080-\uffff]*)?\$`
const dollarText = String.raw`(?<tag>${dollar})[\s\S]*?\k<tag>`
/** What remains when the text that it begins never ends. */
const unclosed = String.raw`[eE]'|${dollar}|["']`

/** SQL split as PostgreSQL splits it, where a piece of text, a name or a number is passed over whole. */
const token = new RegExp(String.raw`${text}|${dollarText}|(?<unclosed>${unclosed})|${word}|--|/\*|[\s\S]`, 'g')

/**
 * What keeps a text from being one closed expression, such as `;`, or null when nothing does. A text that passes cannot
 * end the clause it is put into and start something else; whether it makes sense is for the database to say.
 */
export function findOpening(expression: string): string | null {
  if (expression.trim() === '') return 'empty expression'
  const open: string[] = []
  for (const {0: piece, groups} of expression.matchAll(token)) {
    if (groups?.['unclosed'] !== undefined) return `unclosed \`${piece}\``
    if (piece === '(' || piece === '[') open.push(piece)
    else if (piece === ')' || piece === ']') {
      if (open.pop() !== (piece === ')' ? '(' : '[')) return `\`${piece}\``
    } else if (isSeparator(piece, open.length)) return `\`${piece}\``
  }
  const last = open.at(-1)
  return last === undefined ? null : `unclosed \`${last}\``
}

function isSeparator(piece: string, depth: number): boolean {
  if (piece === ',') return depth === 0
  return [';', '--', '/*'].includes(piece)
}
