import type {Block} from './block.js'
import type {RawText} from './raw-text.js'

/** A file in its parts; joined in this order they are the file. */
export interface Pieces {
  /** A byte order mark, and the blank lines and comments above the front matter. */
  readonly prefix: RawText
  /** The opening fence; empty where it is missing. */
  readonly opening: RawText
  /** Null for a file without front matter. */
  readonly block: Block | null
  readonly closing: RawText
  readonly body: RawText
}
