import type {Problem} from '@journeywright/problems'
import type {
  CompositeType,
  Domain,
  EnumType,
  Grant,
  Namespace,
  Role,
  Sequence,
  SqlFunction,
  Table,
  Unmodelled,
  View,
  Withheld,
} from '../../model.js'

/** A schema while its statements are read: what a database would hold at that moment. Keys are of `keyOf`. */
export interface Draft {
  /** Where unqualified names are looked for, without those that are always there. */
  searchPath: readonly string[]
  readonly namespaces: Map<string, Namespace>
  readonly tables: Map<string, Table>
  readonly views: Map<string, View>
  readonly sequences: Map<string, Sequence>
  readonly enums: Map<string, EnumType>
  readonly domains: Map<string, Domain>
  readonly composites: Map<string, CompositeType>
  /** By name and argument types. */
  readonly functions: Map<string, SqlFunction>
  readonly roles: Map<string, Role>
  /** Names to the namespaces they live in. */
  readonly extensions: Map<string, string>
  /** Types that statements made and the model doesn't hold. */
  readonly otherTypes: Set<string>
  /** Names of tables, views, sequences and indexes, which must differ within a namespace. */
  readonly relationNames: Set<string>
  /** Names of checks and foreign keys, which PostgreSQL picks to differ within a namespace. */
  readonly constraintNames: Set<string>
  grants: readonly Grant[]
  withheld: readonly Withheld[]
  readonly unmodelled: Unmodelled[]
  /** The last entry of `unmodelled` that stands for rows, and for how many statements. */
  rows: {readonly kind: string; readonly count: number; readonly entry: Unmodelled} | null
  readonly problems: Problem[]
}

export function newDraft(): Draft {
  return {
    searchPath: ['public'],
    namespaces: new Map(),
    tables: new Map(),
    views: new Map(),
    sequences: new Map(),
    enums: new Map(),
    domains: new Map(),
    composites: new Map(),
    functions: new Map(),
    roles: new Map(),
    extensions: new Map(),
    otherTypes: new Set(),
    relationNames: new Set(),
    constraintNames: new Set(),
    grants: [],
    withheld: [],
    unmodelled: [],
    rows: null,
    problems: [],
  }
}
