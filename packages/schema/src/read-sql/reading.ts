import type {Node} from 'libpg-query'
import type {Draft} from './draft/draft.js'
import type {Statement} from './script/statement.js'
import type {SqlTools} from './script/load-parser.js'

/** What every reader of a statement has at hand. */
export interface Reading {
  readonly draft: Draft
  readonly statement: Statement
  readonly tools: SqlTools
  /** Reads another statement as if it stood here. */
  readNode(node: Node): void
}
