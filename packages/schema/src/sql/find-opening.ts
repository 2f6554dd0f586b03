const letter = String.raw`[A-Za-z_\u0080-\uffff]`
const word = String.raw`${letter}[\w$\u0080-\uffff]*|\d[\w.]*`
const text = String.raw`[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")+"`
const dollarText = String.raw`(?<tag>\$(?:${letter}[\w\u0080-\uffff]*)?\$)[\s\S]*?\k<tag>`

/** SQL split as PostgreSQL splits it, where a piece of text, a name or a number is passed over whole. */
const token = new RegExp(String.raw`${text}|${word}|${dollarText}|--|/\*|[\s\S]`, 'g')

/**
 * What keeps a text from being one closed expression, such as `;`, or null when nothing does. A text that passes cannot
 * end the clause it is put into and start something else; whether it makes sense is for the database to say.
 */
export function findOpening(expression: string): string | null {
  if (expression.trim() === '') return 'an empty expression'
  const open: string[] = []
  for (const [piece] of expression.matchAll(token)) {
    if (piece === '(' || piece === '[') open.push(piece)
    else if (piece === ')' || piece === ']') {
      if (open.pop() !== (piece === ')' ? '(' : '[')) return `\`${piece}\``
    } else if (isSeparator(piece, open.length)) return `\`${piece}\``
  }
  const last = open.at(-1)
  return last === undefined ? null : `an unclosed \`${last}\``
}

function isSeparator(piece: string, depth: number): boolean {
  if (piece === ',') return depth === 0
  return [';', '--', '/*', "'", '"'].includes(piece)
}
