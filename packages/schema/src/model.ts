import type {simpleTypes} from './simple-types.js'

/**
 * The database model. Plain JSON, small names, no methods. Everything that PostgreSQL would name is named here,
 * and every element carries its `sources`: why it is in the schema. What is optional stands for PostgreSQL's own default,
 * or for none, when it's absent; a reader leaves it out then. Expressions are as `pg_get_expr` prints them with an empty
 * search path where a server was asked, and as their author wrote them elsewhere.
 */
export interface SchemaModel {
  readonly formatVersion: '1'
  readonly name: string
  readonly dialect: Dialect
  readonly tables: readonly Table[]
  readonly enums: readonly EnumType[]
  readonly functions: readonly SqlFunction[]
  readonly roles: readonly Role[]
  readonly extensions: readonly string[]
  /** Where extensions live that aren't in `public`, by their names. */
  readonly extensionNamespaces?: Readonly<Record<string, string>>
  /** Those that hold nothing, or have a comment. What tables and the like name is made anyway. */
  readonly namespaces?: readonly Namespace[]
  readonly domains?: readonly Domain[]
  readonly composites?: readonly CompositeType[]
  /** Also those of serial columns, which have a default of `nextval(…)`; not those of identity columns. */
  readonly sequences?: readonly Sequence[]
  readonly views?: readonly View[]
  /** Privileges that `roles` can't say: on what isn't a table, to PUBLIC, with grant option, on columns. */
  readonly grants?: readonly Grant[]
  readonly accessPatterns: readonly AccessPattern[]
  /** What a reader found and the model cannot hold, with its text. */
  readonly unmodelled: readonly Unmodelled[]
}

export type Dialect = 'postgresql'

/** What PostgreSQL calls a schema. */
export interface Namespace {
  readonly name: string
  readonly comment: string
}

export interface Table {
  readonly name: string
  readonly namespace: string
  readonly comment: string
  readonly kind: 'entity' | 'associative' | 'event' | 'lookup' | 'history'
  /** The part of the domain it belongs to, such as `catalog`; groups sections, diagrams and Prisma models. */
  readonly area: string
  readonly columns: readonly Column[]
  readonly primaryKey: Key | null
  readonly uniques: readonly Unique[]
  readonly checks: readonly Check[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly exclusions?: readonly Exclusion[]
  readonly indexes: readonly Index[]
  readonly policies: readonly Policy[]
  readonly triggers: readonly Trigger[]
  readonly partitioning: Partitioning | null
  /** Makes the table a partition, with the columns of its parent in any order. */
  readonly partitionOf?: PartitionOf
  /** Qualified names of the tables that it inherits from. Inherited columns are among `columns`. */
  readonly inherits?: readonly string[]
  /** Default: `forced` where there are policies, else `off`. */
  readonly rowSecurity?: 'off' | 'enabled' | 'forced'
  readonly unlogged?: true
  /** `WITH (…)`: storage parameters such as `fillfactor=70`. */
  readonly storage?: readonly string[]
  /** Where it departs from a normal form on purpose. */
  readonly denormalised?: readonly Denormalisation[]
  readonly functionalDependencies: readonly FunctionalDependency[]
  readonly volume: Volume | null
  /** In plain words, such as `7 years`; null when nothing asks for it. */
  readonly retention: string | null
  readonly sources: readonly Source[]
}

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  /** A SQL expression as the dialect writes it: `now()`, `'pending'`, `0`. */
  readonly default: string | null
  /** `always` or `by default`: an identity column, which then has no default. */
  readonly identity: 'always' | 'by default' | null
  /** The expression of a generated column. */
  readonly generated: string | null
  /** True: computed when it's read. Else it's stored. */
  readonly virtual?: true
  /** What an identity column's sequence has that differs from the default, as SQL: `START WITH 100`. */
  readonly identityOptions?: string
  /** Qualified and quoted: `pg_catalog."C"`. */
  readonly collation?: string
  readonly comment: string
  readonly classification: readonly Classification[]
  readonly sources: readonly Source[]
}

export type Classification = 'pii' | 'pci' | 'phi' | 'secret'

export type ColumnType =
  | {readonly kind: SimpleType}
  | {readonly kind: 'numeric'; readonly precision: number; readonly scale: number}
  | {readonly kind: 'varchar' | 'char'; readonly length: number}
  | {readonly kind: 'enum'; readonly name: string; readonly namespace?: string}
  | {readonly kind: 'domain' | 'composite'; readonly name: string; readonly namespace?: string}
  /**
   * Any other type, as `format_type` prints it with an empty search path: `numeric`, `character varying`, `bit(3)`,
   * `timestamp(3) without time zone`, `tstzrange`, `public.citext`, `public.geometry(Point,4326)`.
   */
  | {readonly kind: 'other'; readonly name: string}
  | {readonly kind: 'array'; readonly of: ColumnType}

export type SimpleType = (typeof simpleTypes)[number]

export interface Key {
  readonly name: string
  readonly columns: readonly string[]
  readonly include?: readonly string[]
  readonly deferrable?: Deferrable
  readonly comment?: string
}

/** Checked at the end of a statement, unless the transaction wants it later; or at the end of the transaction. */
export type Deferrable = 'initially immediate' | 'initially deferred'

/** `EXCLUDE`: no two rows for which all operators hold. */
export interface Exclusion {
  readonly name: string
  /** The whole constraint as `pg_get_constraintdef` prints it: `EXCLUDE USING gist (room WITH =, during WITH &&)`. */
  readonly definition: string
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface Unique extends Omit<Key, 'comment'> {
  /** False: two NULLs are equal (`NULLS NOT DISTINCT`). PostgreSQL's default is true. */
  readonly nullsDistinct: boolean
  /** Why it holds. */
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface Check {
  readonly name: string
  readonly expression: string
  readonly noInherit?: true
  /** Holds for new rows only, until it's validated. */
  readonly notValid?: true
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface ForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  /** Without a namespace it's looked for in that of this table first. */
  readonly references: {readonly table: string; readonly namespace?: string; readonly columns: readonly string[]}
  readonly deferrable?: Deferrable
  /** `MATCH FULL`: all of its columns are null, or none. */
  readonly matchFull?: true
  /** The columns that `set null` or `set default` touches on delete, when not all. */
  readonly setColumns?: readonly string[]
  readonly notValid?: true
  readonly onDelete: ReferentialAction
  readonly onUpdate: ReferentialAction
  /** From this table's side. `one-to-one` when the columns are also unique. */
  readonly cardinality: 'many-to-one' | 'one-to-one'
  readonly reason: string
  readonly sources: readonly Source[]
}

export type ReferentialAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default'

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

/** A departure from a normal form that somebody wants. */
export interface Denormalisation {
  readonly columns: readonly string[]
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface FunctionalDependency {
  readonly determinant: readonly string[]
  readonly dependent: readonly string[]
  readonly source: Source
}

export interface Volume {
  readonly initialRows: number
  readonly growthPerYear: number
}

export interface AccessPattern {
  readonly id: string
  readonly description: string
  readonly table: string
  /** Columns that are compared with equality, then the one that is ranged or sorted. */
  readonly equals: readonly string[]
  readonly sortsBy: readonly IndexColumn[]
  readonly sources: readonly Source[]
}

export interface Unmodelled {
  readonly text: string
  readonly reason: string
  /** Where it was read, 1-based. */
  readonly at?: {readonly file: string; readonly line: number; readonly column: number}
}

/** Why something is in the schema. Order of authority: stated and answered, convention, pack, inferred, assumed. */
export type Source =
  | {readonly authority: 'stated'; readonly text: string; readonly span: readonly [number, number]}
  /** A person's answer to a question of the run. Answers stand below the request, and spans count on through them. */
  | {
      readonly authority: 'answered'
      readonly text: string
      readonly span: readonly [number, number]
      readonly by: string
    }
  | {readonly authority: 'convention'; readonly text: string; readonly from: string}
  | {readonly authority: 'pack'; readonly pack: string; readonly line: number}
  | {readonly authority: 'inferred' | 'assumed'; readonly text: string}
