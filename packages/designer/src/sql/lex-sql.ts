import type {SqlToken} from './sql-token.js'

const token =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>"(?:[^"]|"")*"|`[^`]*`)|(?<string>'(?:[^']|'')*')|(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\d_$]*)|(?<mark>[\s\S])/uy

/** The tokens from an offset on, one after the other; comments are none. */
export function* lexSql(text: string, from: number): Generator<SqlToken> {
  token.lastIndex = from
  let at = from
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const start = at
    at = token.lastIndex
    const kind = (['quoted', 'string', 'number', 'name', 'mark'] as const).find(each => match?.groups?.[each])
    if (kind !== undefined) yield {kind, value: valueOf(kind, match[0]), start, end: at}
    // Whoever takes the tokens may have read something else meanwhile.
    token.lastIndex = at
  }
}

function valueOf(kind: SqlToken['kind'], text: string): string {
  if (kind === 'name') return text.toLowerCase()
  if (kind !== 'quoted' && kind !== 'string') return text
  const mark = text.charAt(0)
  return text.slice(1, -1).replaceAll(mark + mark, mark)
}
