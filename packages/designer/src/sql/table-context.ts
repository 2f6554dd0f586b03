import type {SqlToken} from './sql-token.js'

/** Where a part of a statement is read. */
export interface TableContext {
  /** The thing whose table it makes. */
  readonly thing: string
  /** The thing that a table holds, by the table's name. */
  thingOf(table: string): string
  /** The text from the first to the last of them. */
  textOf(tokens: readonly SqlToken[]): string
}
