import type {
  Classification,
  Column,
  FunctionalDependency,
  Index,
  IndexColumn,
  Partitioning,
  Policy,
  ReferentialAction,
  Source,
  Table,
  Trigger,
} from '@journeywright/schema'

/** What the files hold. Whatever is empty is left out, so that a reader loads no more than there is to know. */
export interface IndexFile {
  readonly project: string
  readonly database: {
    readonly name: string
    readonly type: string
    readonly engine: 'postgresql'
    readonly extensions?: readonly string[]
  }
  readonly tables: readonly string[]
  readonly key_tables: readonly string[]
  readonly paths: Readonly<Record<string, TablePaths>>
  readonly created_at: string
}

export interface TablePaths {
  readonly entity: string
  readonly relationships: string
  readonly indexes: string
  readonly ddl: string
}

export interface EntityFile {
  readonly table: string
  readonly namespace: string
  readonly description?: string
  readonly kind: Table['kind']
  readonly area?: string
  readonly columns: readonly ColumnEntry[]
  readonly primary_key?: {readonly name: string; readonly columns: readonly string[]}
  readonly unique_constraints?: readonly UniqueEntry[]
  readonly check_constraints?: readonly (Explained & {readonly name: string; readonly expression: string})[]
  readonly enums?: readonly EnumEntry[]
  readonly triggers?: readonly (Omit<Trigger, 'reason'> & Explained)[]
  readonly functions?: readonly FunctionEntry[]
  readonly security: SecurityEntry
  readonly scalability?: ScalabilityEntry
  readonly functional_dependencies?: readonly FunctionalDependency[]
  readonly sources?: readonly Source[]
}

export interface ColumnEntry {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly default?: string
  readonly identity?: Column['identity']
  readonly generated?: string
  readonly description?: string
  readonly classification?: readonly Classification[]
  readonly sources?: readonly Source[]
}

export interface Explained {
  readonly reason?: string
  readonly sources?: readonly Source[]
}

export interface UniqueEntry extends Explained {
  readonly name: string
  readonly columns: readonly string[]
  readonly nulls_distinct: boolean
}

export interface EnumEntry {
  readonly name: string
  readonly namespace: string
  readonly values: readonly string[]
  readonly description?: string
  readonly sources?: readonly Source[]
}

export interface FunctionEntry {
  readonly name: string
  readonly namespace: string
  readonly definition: string
  readonly reason?: string
}

export interface SecurityEntry {
  readonly row_level_security: boolean
  readonly policies?: readonly PolicyEntry[]
  readonly grants?: readonly {readonly role: string; readonly privileges: readonly string[]}[]
}

export interface PolicyEntry {
  readonly name: string
  readonly command: Policy['command']
  readonly using?: string
  readonly with_check?: string
  readonly reason?: string
}

export interface ScalabilityEntry {
  readonly volume?: {readonly initial_rows: number; readonly growth_per_year: number}
  readonly partitioning?: Omit<Partitioning, 'reason'> & {readonly reason?: string}
  readonly retention?: string
}

export interface RelationshipsFile {
  readonly table: string
  readonly namespace: string
  readonly references: readonly ReferenceEntry[]
  readonly referenced_by: readonly {readonly name: string; readonly table: string}[]
}

export interface ReferenceEntry extends Explained {
  readonly name: string
  readonly columns: readonly string[]
  readonly references: {readonly table: string; readonly columns: readonly string[]}
  readonly cardinality: 'many-to-one' | 'one-to-one'
  readonly on_delete: ReferentialAction
  readonly on_update: ReferentialAction
}

export interface IndexesFile {
  readonly table: string
  readonly namespace: string
  readonly indexes: readonly IndexEntry[]
  readonly access_patterns: readonly PatternEntry[]
}

export interface IndexEntry extends Explained {
  readonly name: string
  readonly columns: readonly IndexColumn[]
  readonly method: Index['method']
  readonly unique: boolean
  readonly where?: string
  readonly include?: readonly string[]
  readonly serves?: readonly string[]
}

export interface PatternEntry {
  readonly id: string
  readonly description?: string
  readonly equals?: readonly string[]
  readonly sorts_by?: readonly IndexColumn[]
  readonly sources?: readonly Source[]
}
