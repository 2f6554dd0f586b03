import type {Catalog} from './catalog/catalog.js'

/** Where databases come from: a server of our own, or one that the user names. */
export interface Engine {
  /** `embedded`, or `postgresql` for a server that the user gave. */
  readonly id: string
  /** A new, empty database. The first call starts the server, so an early call overlaps the start with other work. */
  open(): Promise<Database>
  /** Ends every database that was opened and whatever was started for them. May be called more than once. */
  close(): Promise<void>
}

/** One database that is ours alone until it is closed. Statements run in the order in which they are asked for. */
export interface Database {
  /** Which server answers: `PostgreSQL 18.4 (embedded)`. */
  readonly judge: string
  /** Runs statements. Answers what the server objected to, or null when it did as it was told. */
  execute(sql: string): Promise<SqlFailure | null>
  /** The rows of one statement; throws `SqlRefusal` when the server refuses it. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>
  /** What the server says that the database holds. */
  catalog(): Promise<Catalog>
  /** A copy with all rows, on the same server. */
  clone(): Promise<Database>
  /** Drops it. */
  close(): Promise<void>
}

/** What PostgreSQL said when it refused a statement. */
export interface SqlFailure {
  /** The SQLSTATE: `23505`. */
  readonly code: string
  readonly message: string
  readonly detail: string
  /** The constraint, or the unique index, that refused a row; empty when the server names none. */
  readonly constraint: string
  readonly column: string
  readonly table: string
  /** Where in the text that was sent, in characters from 1; null when the server does not say. */
  readonly position: number | null
}

/** Thrown by `query`: whoever asks for rows cannot go on without them. */
export class SqlRefusal extends Error {
  override readonly name = 'SqlRefusal'
  readonly failure: SqlFailure

  constructor(sql: string, failure: SqlFailure) {
    super(`Internal error: the server refused \`${sql}\`: ${failure.message} (${failure.code})`)
    this.failure = failure
  }
}
