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

/** Words, in any script, and numbers; `order_items`, `e-commerce` and `orderItems` are two words each. `offset` is where the text begins. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  return [
    ...text.matchAll(
      /\p{Lu}{2,}s(?![\p{L}\p{N}_])|\p{Lu}\p{Ll}+\p{Lu}(?!\p{L})|\p{Lu}?\p{Ll}+(?:['’](?!s(?![\p{L}\p{N}_]))\p{Ll}+)?|\p{Lu}+(?!\p{Ll})|[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu,
    ),
  ].map(match => ({
    word: match[0],
    lemma: singular(match[0].toLowerCase()),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
