import type {Statement} from '../statement.js'
import type {Cursor} from '../text/cursor.js'
import type {Things} from '../things.js'

/** One way to write a sentence of the controlled language. */
export interface Form {
  readonly id: string
  /** A sentence of that form, as problems suggest it. */
  readonly example: string
  /** Null: the sentence is not of this form. The caller sees to it that all of it was read. */
  read(cursor: Cursor, things: Things): readonly Statement[] | null
}
