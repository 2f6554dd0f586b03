import type {SqlToken} from './sql-token.js'

/** The names in a list such as `(a, "B" desc)`: the first of each item. */
export function namesIn(tokens: readonly SqlToken[]): readonly string[] {
  return tokens.flatMap(({kind, value}, index) => {
    const before = tokens[index - 1]
    const isFirst = index === 0 || (before?.kind === 'mark' && before.value === ',')
    return isFirst && (kind === 'name' || kind === 'quoted') ? [value] : []
  })
}
