import type {Token} from '../words/tokenize.js'

/** A piece of the request that is answered on its own. */
export interface Clause {
  /** `C1`, `C2` … in the order of the text. */
  readonly id: string
  /** `heading`: it introduces what follows. `item`: of a list. */
  readonly kind: 'heading' | 'item' | 'sentence'
  /** Without bullet, number or heading marks. */
  readonly text: string
  /** UTF-16 offsets of `text` in the request, end exclusive. */
  readonly span: readonly [number, number]
  /** The heading that it stands under, without its marks. */
  readonly heading: string | null
  /** The id of that heading's clause. */
  readonly headingId: string | null
  readonly tokens: readonly Token[]
  /** Who said it, in an answer to a question; null for the request's own words. */
  readonly by: string | null
}
