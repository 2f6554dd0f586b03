import type {Clause} from './clause.js'

/** A line of a request, without the marks before it. */
export interface Line {
  readonly kind: Clause['kind']
  readonly text: string
  /** Offset of `text`. */
  readonly start: number
  /** Markdown level of a heading (1 to 6), 7 for one that ends with a colon, 8 and on for items by indent. */
  readonly level: number
  readonly indent: number
  /** It is no text of sentences. */
  readonly isWhole?: true
}
