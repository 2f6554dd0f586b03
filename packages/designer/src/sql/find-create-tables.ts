import {lexSql} from './lex-sql.js'
import type {SqlToken} from './sql-token.js'

/** A pasted statement: its place, whose table it makes, and what stands between the parentheses, split at the commas. */
export interface CreateTable {
  readonly start: number
  readonly end: number
  /** The last part of its name. */
  readonly name: string
  /** Null: none is said. */
  readonly namespace: string | null
  readonly items: readonly (readonly SqlToken[])[]
}

const beginning =
  /\bcreate\s+(?:(?:global|local|temporary|temp|unlogged)\s+)*table\s+(?:if\s+not\s+exists\s+)?(?:(["`]?)([\p{L}_][\p{L}\d_$]*)\1\s*\.\s*)?(["`]?)([\p{L}_][\p{L}\d_$]*)\3\s*\(/giu

/** The statements in a text whose parentheses are closed. */
export function findCreateTables(text: string): readonly CreateTable[] {
  const found: CreateTable[] = []
  for (const match of text.matchAll(beginning)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const body = readBody(text, match.index + match[0].length)
    // One that is closed nowhere has swallowed all that follows.
    if (body === 'open') break
    if (body === null) continue
    const [, , namespace = null, quote = '', name = ''] = match
    // What a dialect says of the table as a whole, to the end of the statement.
    const rest = /^[^;\n(]{0,200};/.exec(text.slice(body.end))?.[0].length ?? 0
    found.push({
      start: match.index,
      end: body.end + rest,
      name: quote === '' ? name.toLowerCase() : name,
      namespace: namespace?.toLowerCase() ?? null,
      items: body.items,
    })
  }
  return found
}

type Body = {readonly items: CreateTable['items']; readonly end: number}

/** Null: the statement ends before its parenthesis does. */
function readBody(text: string, from: number): Body | 'open' | null {
  const items: SqlToken[][] = [[]]
  let depth = 0
  for (const token of lexSql(text, from)) {
    if (token.kind === 'mark') {
      if (token.value === ')' && depth === 0) return {items: items.filter(item => item.length > 0), end: token.end}
      if (token.value === ';') return null
      depth += token.value === '(' ? 1 : token.value === ')' ? -1 : 0
      if (token.value === ',' && depth === 0) {
        items.push([])
        continue
      }
    }
    items.at(-1)?.push(token)
  }
  return 'open'
}
