import type {
  Namespace,
  View,
  Domain,
  CompositeType,
  Sequence,
  Grant,
  SqlFunction,
  Role,
  EnumType,
  Unmodelled,
  Withheld,
} from './model-objects.js'
import type {Index, IndexColumn, Policy, Trigger, Partitioning, PartitionOf} from './model-table-parts.js'
import type {simpleTypes} from './simple-types.js'

export type * from './model-objects.js'
export type * from './model-table-parts.js'

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
  /** What everyone may do by default to a function, a type or the namespace `public`, and may not here. */
  readonly withheld?: readonly Withheld[]
  readonly accessPatterns: readonly AccessPattern[]
  /** What a reader found and the model cannot hold, with its text. */
  readonly unmodelled: readonly Unmodelled[]
}

export type Dialect = 'postgresql'

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
