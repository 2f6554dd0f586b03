import type {Token} from './split-sqlite.js'

/** For people: what an expression says, with one space between all that it's made of. */
export function showTokens(tokens: readonly Token[]): string {
  return tokens.map(({kind, value}) => (kind === 'text' ? `'${value.replaceAll("'", "''")}'` : value)).join(' ')
}
