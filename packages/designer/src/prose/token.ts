/** A word or a sign of a text, with its part of speech. */
export interface Token {
  readonly text: string
  readonly lower: string
  /** What a dictionary lists it under: `flies` is `fly`, `flights` is `flight`. */
  readonly lemma: string
  /** Of the Universal Dependencies: `NOUN`, `VERB`, `DET`, `PUNCT` … */
  readonly tag: string
  /** Offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
}
