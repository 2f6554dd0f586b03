import type {Lexeme} from './lex.js'
import {stopWords} from './stop-words.js'

/** How a sentence names something: its words in lower case, or what stood in backticks. */
export interface Named {
  readonly words: string
  readonly quoted: boolean
}

/** Reads lexemes from left to right. What takes nothing leaves it where it was. */
export interface Cursor {
  /** Takes these words, in any case: `is kept in`. */
  words(phrase: string): boolean
  mark(mark: string): boolean
  number(): number | null
  /** What stood in double quotes. */
  text(): string | null
  /** What stood in backticks, or in double quotes where it holds a backtick. */
  code(): string | null
  /** One word that means nothing in the language, or a code. */
  name(): Named | null
  /** Up to `most` such words, or a code. */
  names(most?: number): Named | null
  isAtEnd(): boolean
  /** Where what comes next begins, in the sentence, and where what was taken last ends. */
  places(): {readonly next: number; readonly last: number}
  /** Whether `read` gives something; else all that it took is put back. */
  attempt<Value>(read: () => Value | null): Value | null
}

export function cursor(lexemes: readonly Lexeme[]): Cursor {
  let at = 0
  const take = (kind: Lexeme['kind']): Lexeme | null => {
    const lexeme = lexemes[at]
    if (lexeme?.kind !== kind) return null
    at += 1
    return lexeme
  }
  const attempt = <Value>(read: () => Value | null): Value | null => {
    const before = at
    const value = read()
    if (value === null) at = before
    return value
  }
  const code = (): string | null => (take('name') ?? take('text'))?.text ?? null
  const plainWord = (): string | null =>
    attempt(() => {
      const word = take('word')?.text.toLowerCase() ?? null
      return word === null || stopWords.has(word) ? null : word
    })
  const names = (most = 4): Named | null => {
    const quoted = code()
    if (quoted !== null) return {words: quoted, quoted: true}
    const found: string[] = []
    for (let word = plainWord(); word !== null; word = found.length < most ? plainWord() : null) found.push(word)
    return found.length === 0 ? null : {words: found.join(' '), quoted: false}
  }
  return {
    words: phrase =>
      attempt(() => (phrase.split(' ').every(word => take('word')?.text.toLowerCase() === word) ? true : null)) ===
      true,
    mark: mark => attempt(() => (take('mark')?.text === mark ? true : null)) === true,
    number: () => {
      const found = take('number')
      return found === null ? null : Number(found.text.replaceAll(',', ''))
    },
    text: () => take('text')?.text ?? null,
    code,
    name: () => names(1),
    names,
    isAtEnd: () => at >= lexemes.length,
    places: () => ({next: lexemes[at]?.start ?? 0, last: lexemes[at - 1]?.end ?? 0}),
    attempt,
  }
}
