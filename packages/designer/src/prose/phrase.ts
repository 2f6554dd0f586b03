import type {Token} from './token.js'

/** A noun phrase, such as "each maintenance record". */
export interface Phrase {
  /** Index of its first token, and of the one after its last. */
  readonly from: number
  readonly to: number
  /** Before the noun: `each`, `the`, `multiple` … in lower case. */
  readonly determiners: readonly string[]
  /** Without determiners, in the text's spelling: "maintenance record". */
  readonly words: readonly Token[]
  /** The last word, which says what it is. */
  readonly head: Token
  readonly isPlural: boolean
  /** "each", "every": there are many, and this is about any one of them. */
  readonly isEach: boolean
  /** "multiple", "several", "many". */
  readonly isMany: boolean
  /** Whose it is: the customer of "the customer's name". */
  readonly owner: Phrase | null
}
