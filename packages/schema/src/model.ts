import type {simpleTypes} from './simple-types.js'

/**
 * The database model. Plain JSON, small names, no methods. Everything that PostgreSQL would name is named here,
 * and every element carries its `sources`: why it is in the schema.
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
  readonly indexes: readonly Index[]
  readonly policies: readonly Policy[]
  readonly triggers: readonly Trigger[]
  readonly partitioning: Partitioning | null
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
  /** The expression of a stored generated column. */
  readonly generated: string | null
  readonly comment: string
  readonly classification: readonly Classification[]
  readonly sources: readonly Source[]
}

export type Classification = 'pii' | 'pci' | 'phi' | 'secret'

export type ColumnType =
  | {readonly kind: SimpleType}
  | {readonly kind: 'numeric'; readonly precision: number; readonly scale: number}
  | {readonly kind: 'varchar' | 'char'; readonly length: number}
  | {readonly kind: 'enum'; readonly name: string}
  | {readonly kind: 'array'; readonly of: ColumnType}

export type SimpleType = (typeof simpleTypes)[number]

export interface Key {
  readonly name: string
  readonly columns: readonly string[]
}

export interface Unique extends Key {
  /** False: two NULLs are equal (`NULLS NOT DISTINCT`). PostgreSQL's default is true. */
  readonly nullsDistinct: boolean
  /** Why it holds. */
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface Check {
  readonly name: string
  readonly expression: string
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface ForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  readonly references: {readonly table: string; readonly columns: readonly string[]}
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
  readonly method: 'btree' | 'hash' | 'gin' | 'gist' | 'brin'
  readonly unique: boolean
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
}

export interface Policy {
  readonly name: string
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  readonly using: string | null
  readonly withCheck: string | null
  readonly reason: string
}

export interface Trigger {
  readonly name: string
  readonly timing: 'before' | 'after'
  readonly events: readonly ('insert' | 'update' | 'delete')[]
  readonly function: string
  readonly reason: string
}

export interface SqlFunction {
  readonly name: string
  readonly namespace: string
  /** The whole `CREATE FUNCTION` statement, without a final semicolon. */
  readonly definition: string
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
  readonly columns: readonly string[]
  readonly reason: string
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
