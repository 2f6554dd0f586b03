/** A piece of SQLite's SQL. Names and texts come without their quotes. */
export interface Token {
  readonly kind: 'text' | 'name' | 'word' | 'number' | 'mark'
  readonly value: string
}

const piece =
  /(?<text>'(?:[^']|'')*')|(?<double>"(?:[^"]|"")*")|(?<tick>`(?:[^`]|``)*`)|(?<bracket>\[[^\]]*\])|--[^\n]*|\/\*[\s\S]*?\*\/|(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<number>\d[\w.]*|\.\d+)|(?<mark><>|<=|>=|==|!=|\|\||\S)/g

/** Without comments and spaces. */
export function splitSqlite(sql: string): readonly Token[] {
  return [...sql.matchAll(piece)].flatMap(({groups = {}}) => toToken(groups))
}

function toToken(groups: Readonly<Record<string, string | undefined>>): readonly Token[] {
  const {text, double, tick, bracket, word, number, mark} = groups
  if (text !== undefined) return [{kind: 'text', value: text.slice(1, -1).replaceAll("''", "'")}]
  if (double !== undefined) return [{kind: 'name', value: double.slice(1, -1).replaceAll('""', '"')}]
  if (tick !== undefined) return [{kind: 'name', value: tick.slice(1, -1).replaceAll('``', '`')}]
  if (bracket !== undefined) return [{kind: 'name', value: bracket.slice(1, -1)}]
  if (word !== undefined) return [{kind: 'word', value: word}]
  if (number !== undefined) return [{kind: 'number', value: number}]
  return mark === undefined ? [] : [{kind: 'mark', value: mark}]
}

/** What stands in the parentheses that open at a token, as the parts that commas make, and where they end. */
export function splitParts(
  tokens: readonly Token[],
  from: number,
): {readonly parts: readonly Token[][]; readonly end: number} {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (index <= from) continue
    if (isMark(token, ')') && depth === 0) return {parts, end: index}
    if (isMark(token, '(')) depth++
    if (isMark(token, ')')) depth--
    if (isMark(token, ',') && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return {parts, end: tokens.length}
}

export function isMark(token: Token | undefined, value: string): boolean {
  return token?.kind === 'mark' && token.value === value
}

export function isWord(token: Token | undefined, value: string): boolean {
  return token?.kind === 'word' && token.value.toUpperCase() === value
}
