import type {
  Classification,
  Column,
  Deferrable,
  Denormalisation,
  FunctionalDependency,
  Index,
  IndexColumn,
  Key,
  PartitionOf,
  Partitioning,
  Policy,
  ReferentialAction,
  Sequence,
  Source,
  SqlFunction,
  Table,
  Trigger,
} from '@journeywright/schema'

/** What the files hold. Whatever is empty is left out, so that a reader loads no more than there is to know. */
export interface IndexFile {
  readonly format_version?: '1'
  readonly project: string
  readonly database: {
    readonly name: string
    readonly type: string
    readonly engine: 'postgresql'
    readonly extensions?: readonly string[]
    readonly extension_namespaces?: Readonly<Record<string, string>>
  }
  readonly tables: readonly string[]
  readonly key_tables: readonly string[]
  readonly phases?: readonly PhaseEntry[]
  readonly paths: Readonly<Record<string, TablePaths>>
  readonly created_at: string
}

/** A phase of `.ai/plan/`, in the order in which they are built. */
export interface PhaseEntry {
  readonly id: string
  readonly title: string
  readonly depends_on?: readonly string[]
  readonly critical?: true
  readonly tables?: readonly string[]
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
  readonly primary_key?: Key
  readonly unique_constraints?: readonly UniqueEntry[]
  readonly check_constraints?: readonly CheckEntry[]
  readonly exclusion_constraints?: readonly (Explained & {readonly name: string; readonly definition: string})[]
  readonly partition_of?: PartitionOf
  readonly inherits?: readonly string[]
  readonly unlogged?: true
  readonly storage?: readonly string[]
  readonly denormalised?: readonly (Omit<Denormalisation, 'reason' | 'sources'> & Explained)[]
  readonly enums?: readonly EnumEntry[]
  readonly domains?: readonly DomainEntry[]
  readonly composite_types?: readonly CompositeEntry[]
  readonly sequences?: readonly SequenceEntry[]
  readonly triggers?: readonly TriggerEntry[]
  readonly functions?: readonly FunctionEntry[]
  readonly security: SecurityEntry
  readonly scalability?: ScalabilityEntry
  readonly functional_dependencies?: readonly FunctionalDependency[]
  readonly sources?: readonly Source[]
}

export interface ColumnEntry {
  readonly name: string
  readonly type: string
  readonly type_kind?: 'other'
  readonly nullable: boolean
  readonly default?: string
  readonly identity?: Column['identity']
  readonly generated?: string
  readonly virtual?: true
  readonly identity_options?: string
  readonly collation?: string
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
  readonly include?: readonly string[]
  readonly deferrable?: Deferrable
}

export interface CheckEntry extends Explained {
  readonly name: string
  readonly expression: string
  readonly no_inherit?: true
  readonly not_valid?: true
}

export interface TypeEntry {
  readonly type: string
  readonly type_kind?: 'other'
}

export interface DomainEntry extends TypeEntry {
  readonly name: string
  readonly namespace: string
  readonly nullable: boolean
  readonly default?: string
  readonly collation?: string
  readonly checks?: readonly {readonly name: string; readonly expression: string; readonly not_valid?: true}[]
  readonly description?: string
}

export interface CompositeEntry {
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly (TypeEntry & {readonly name: string; readonly collation?: string})[]
  readonly description?: string
}

export interface SequenceEntry extends Omit<Sequence, 'comment' | 'ownedBy'> {
  readonly owned_by?: NonNullable<Sequence['ownedBy']>
  readonly description?: string
}

export interface TriggerEntry extends Pick<Trigger, 'name' | 'timing' | 'events' | 'function' | 'when' | 'constraint'> {
  readonly update_of?: readonly string[]
  readonly for_each?: 'statement'
  readonly transition_tables?: NonNullable<Trigger['transitionTables']>
  readonly function_namespace?: string
  readonly arguments?: readonly string[]
  readonly enabled?: NonNullable<Trigger['enabled']>
  readonly reason?: string
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
  readonly kind?: NonNullable<SqlFunction['kind']>
  readonly identity?: string
  readonly reason?: string
}

export interface SecurityEntry {
  readonly row_level_security: boolean
  readonly row_security?: NonNullable<Table['rowSecurity']>
  readonly policies?: readonly PolicyEntry[]
  readonly grants?: readonly {readonly role: string; readonly privileges: readonly string[]}[]
}

export interface PolicyEntry {
  readonly name: string
  readonly command: Policy['command']
  readonly roles?: readonly string[]
  readonly restrictive?: true
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
  readonly references: {readonly table: string; readonly namespace?: string; readonly columns: readonly string[]}
  readonly cardinality: 'many-to-one' | 'one-to-one'
  readonly on_delete: ReferentialAction
  readonly on_update: ReferentialAction
  readonly match_full?: true
  readonly set_columns?: readonly string[]
  readonly deferrable?: Deferrable
  readonly not_valid?: true
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
  readonly nulls_distinct?: false
  readonly storage?: readonly string[]
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
