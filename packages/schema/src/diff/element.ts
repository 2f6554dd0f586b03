import type {MigrationOperation} from '../document.js'
import type {Column, CompositeType, Domain, EnumType, Sequence, SqlFunction, Table, View} from '../model.js'

/** In the order in which they're made; what is later may use what is earlier. */
export type ElementKind =
  | 'namespace'
  | 'extension'
  | 'role'
  | 'enum'
  | 'composite'
  | 'domain'
  | 'sequence'
  | 'function'
  | 'table'
  | 'partition'
  | 'attachment'
  | 'column'
  | 'sequence-owner'
  | 'default'
  | 'check'
  | 'primary-key'
  | 'unique'
  | 'exclusion'
  | 'index'
  | 'foreign-key'
  | 'view'
  | 'row-security'
  | 'trigger'
  | 'policy'
  | 'grant'
  | 'comment'

/**
 * A part of a schema that is made, altered and dropped on its own. What costs time to say is a function: of a thousand
 * tables, most are the same on both sides.
 */
export interface Element {
  /** Kind and name: `index public.idx_orders_user_id`. The same thing has the same id on both sides. */
  readonly id: string
  readonly kind: ElementKind
  /** Qualified and quoted, as people and statements name it. */
  readonly name: string
  /** The id of what it belongs to, and goes with: its table, or what is commented. */
  readonly owner: string | null
  /** Says the same on both sides when there is nothing to do. */
  definition(): string
  /** Columns of its table, and SQL, that it needs. */
  readonly columns: readonly string[]
  readonly sql: readonly string[]
  /** Makes it; its rollback drops it. */
  create(): MigrationOperation
  readonly subject: Subject
}

/** What it was made from, for those who alter it. */
export type Subject =
  | {readonly kind: 'table' | 'row-security'; readonly table: Table}
  | {readonly kind: 'column'; readonly table: Table; readonly column: Column}
  | {readonly kind: 'key'; readonly table: Table; readonly of: readonly string[]}
  | {readonly kind: 'foreign-key'; readonly table: Table; readonly to: string; readonly of: readonly string[]}
  | {readonly kind: 'part'; readonly table: Table}
  | {readonly kind: 'enum'; readonly type: EnumType}
  | {readonly kind: 'domain'; readonly type: Domain}
  | {readonly kind: 'composite'; readonly type: CompositeType}
  | {readonly kind: 'sequence'; readonly sequence: Sequence}
  | {readonly kind: 'function'; readonly function: SqlFunction}
  | {readonly kind: 'view'; readonly view: View}
  | {readonly kind: 'other'}
