import type {Deferrable, Source} from './model.js'

export interface Index {
  readonly name: string
  readonly columns: readonly IndexColumn[]
  readonly method: 'btree' | 'hash' | 'gin' | 'gist' | 'brin' | 'spgist'
  readonly unique: boolean
  /** False: two NULLs are equal. */
  readonly nullsDistinct?: false
  /** `WITH (…)`. */
  readonly storage?: readonly string[]
  /** The predicate of a partial index. */
  readonly where: string | null
  readonly include: readonly string[]
  readonly reason: string
  /** Ids of the access patterns and constraints that it serves. */
  readonly serves: readonly string[]
  readonly sources: readonly Source[]
}

/** A column name, or an SQL expression in parentheses, with its order. */
export interface IndexColumn {
  readonly name: string
  readonly order: 'asc' | 'desc'
  /** Where it isn't PostgreSQL's default: last for ascending, first for descending. */
  readonly nulls?: 'first' | 'last'
  /** Qualified unless it's of `pg_catalog`: `text_pattern_ops`, with its parameters if any. */
  readonly opclass?: string
  readonly collation?: string
}

export interface Policy {
  readonly name: string
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  readonly using: string | null
  readonly withCheck: string | null
  /** Default: everyone. */
  readonly roles?: readonly string[]
  /** All restrictive policies must allow it, besides one permissive. */
  readonly restrictive?: true
  readonly reason: string
}

export interface Trigger {
  readonly name: string
  readonly timing: 'before' | 'after' | 'instead of'
  readonly events: readonly ('insert' | 'update' | 'delete' | 'truncate')[]
  /** Only an update of these fires it. */
  readonly updateOf?: readonly string[]
  /** Default: once a row. */
  readonly forEach?: 'statement'
  readonly when?: string
  /** `REFERENCING` names of the tables of old and new rows. */
  readonly transitionTables?: {readonly old?: string; readonly new?: string}
  /** A constraint trigger. */
  readonly constraint?: Deferrable | 'not deferrable'
  readonly function: string
  /** Where the function isn't in the namespace of the table. */
  readonly functionNamespace?: string
  /** Texts. */
  readonly arguments?: readonly string[]
  readonly enabled?: 'disabled' | 'replica' | 'always'
  readonly reason: string
}

export interface Partitioning {
  readonly method: 'range' | 'list' | 'hash'
  /** Column names, or SQL expressions in parentheses. */
  readonly columns: readonly string[]
  /** `none`: its partitions, if any, are tables of the model. Default: one that takes every row is made with the table. */
  readonly partitions?: 'none'
  readonly reason: string
}

export interface PartitionOf {
  readonly table: string
  readonly namespace: string
  /** `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`, or `DEFAULT`. */
  readonly bound: string
}
