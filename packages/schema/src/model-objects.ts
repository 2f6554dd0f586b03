import type {Check, ColumnType, Index, Source, Trigger} from './model.js'

/** What PostgreSQL calls a schema. */
export interface Namespace {
  readonly name: string
  readonly comment: string
}

/** A view, or with `materialized` one that keeps its rows. */
export interface View {
  readonly name: string
  readonly namespace: string
  readonly materialized: boolean
  /** The query, without semicolon. */
  readonly query: string
  /** Names of its columns where the query alone doesn't give them. */
  readonly columns?: readonly string[]
  /** `WITH (…)`, such as `security_invoker=true`; also `check_option`. */
  readonly options?: readonly string[]
  readonly indexes?: readonly Index[]
  readonly triggers?: readonly Trigger[]
  readonly columnComments?: Readonly<Record<string, string>>
  readonly comment: string
  /** True: made without its rows. */
  readonly withNoData?: true
}

/** A type with rules of its own. */
export interface Domain {
  readonly name: string
  readonly namespace: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly default: string | null
  readonly collation?: string
  readonly checks: readonly Pick<Check, 'name' | 'expression' | 'notValid'>[]
  readonly comment: string
}

export interface CompositeType {
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly {readonly name: string; readonly type: ColumnType; readonly collation?: string}[]
  readonly comment: string
}

/** Numbers as texts: they may exceed what a JSON number holds. */
export interface Sequence {
  readonly name: string
  readonly namespace: string
  readonly type?: 'smallint' | 'integer'
  readonly start?: string
  readonly increment?: string
  readonly minimum?: string
  readonly maximum?: string
  readonly cache?: string
  readonly cycle?: true
  /** Goes when that column goes. */
  readonly ownedBy?: {readonly namespace: string; readonly table: string; readonly column: string}
  readonly comment: string
}

export interface Grant {
  /** Lower case: `select`, `usage`, `execute`, `all`. */
  readonly privileges: readonly string[]
  readonly on: 'table' | 'view' | 'sequence' | 'function' | 'procedure' | 'schema' | 'type' | 'database'
  /** Qualified and quoted as the statement needs it, with argument types for a function. */
  readonly target: string
  /** Of the table, when not the whole. */
  readonly columns?: readonly string[]
  /** A role, or `public`. */
  readonly to: string
  readonly grantable?: true
}

/** What everyone may do to it by default, and may not: `REVOKE … FROM PUBLIC`. */
export type Withheld = Pick<Grant, 'privileges' | 'on' | 'target'>

export interface SqlFunction {
  readonly name: string
  readonly namespace: string
  /** The whole `CREATE FUNCTION` statement, without a final semicolon. */
  readonly definition: string
  /** Default: `function`. */
  readonly kind?: 'procedure' | 'aggregate'
  /** Its argument types as `DROP FUNCTION` needs them: `integer, text`. Absent where no other function has its name. */
  readonly identity?: string
  readonly reason: string
}

export interface Role {
  readonly name: string
  readonly grants: readonly {readonly table: string; readonly privileges: readonly string[]}[]
}

export interface EnumType {
  readonly name: string
  readonly namespace: string
  readonly values: readonly string[]
  readonly comment: string
  readonly sources: readonly Source[]
}

export interface Unmodelled {
  readonly text: string
  readonly reason: string
  /** Where it was read, 1-based. */
  readonly at?: {readonly file: string; readonly line: number; readonly column: number}
}
