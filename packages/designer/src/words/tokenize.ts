import {singular} from './singular.js'

export interface Token {
  /** As it stands in the text. */
  readonly word: string
  /** Lower case and singular. */
  readonly lemma: string
  /** UTF-16 offsets into the whole text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Words and numbers; `order_items`, `e-commerce` and `orderItems` are two words each. `offset` is where the text begins. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  return [
    ...text.matchAll(
      /[A-Z]{2,}s\b|[A-Z][a-z]+[A-Z](?![A-Za-z])|[A-Z]?[a-z]+(?:['’](?!s\b)[a-z]+)?|[A-Z]+(?![a-z])|\p{L}+|\d+(?:[.,]\d+)*/gu,
    ),
  ].map(match => ({
    word: match[0],
    lemma: singular(match[0].toLowerCase()),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
