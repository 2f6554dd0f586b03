import type {SqlToken} from './sql-token.js'

/** Reads a list of tokens from its beginning. */
export interface SqlCursor {
  /** True, and behind them, where these words come next. */
  words(phrase: string): boolean
  /** The tokens between parentheses that open here; null where none do. */
  group(): readonly SqlToken[] | null
  /** A name with or without quotes. */
  name(): string | null
  next(): SqlToken | undefined
  peek(): SqlToken | undefined
  readonly isAtEnd: () => boolean
}

export function sqlCursor(tokens: readonly SqlToken[]): SqlCursor {
  let at = 0
  const isMark = (token: SqlToken | undefined, value: string) => token?.kind === 'mark' && token.value === value
  return {
    words(phrase) {
      const wanted = phrase.split(' ')
      const isHere = wanted.every((word, index) => {
        const token = tokens[at + index]
        return token?.kind === 'name' && token.value === word
      })
      if (isHere) at += wanted.length
      return isHere
    },
    group() {
      if (!isMark(tokens[at], '(')) return null
      const from = at + 1
      let depth = 0
      for (; at < tokens.length; at++) {
        depth += isMark(tokens[at], '(') ? 1 : isMark(tokens[at], ')') ? -1 : 0
        if (depth === 0) return tokens.slice(from, at++)
      }
      return tokens.slice(from)
    },
    name() {
      const token = tokens[at]
      if (token?.kind !== 'name' && token?.kind !== 'quoted') return null
      at++
      return token.value
    },
    next: () => tokens[at++],
    peek: () => tokens[at],
    isAtEnd: () => at >= tokens.length,
  }
}
