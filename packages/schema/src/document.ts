import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from './model.js'

/** The schema document `db-schema-<id>.json`: the model, what is derived from it, and the design's report. */
export interface SchemaDocument extends SchemaModel {
  readonly relationships: readonly Relationship[]
  readonly migration: {readonly strategy: string}
  readonly report: DesignReport
  /** What is new; absent where there was nothing before. */
  readonly added?: Additions
}

/** What a design puts on top of a schema that was there. */
export interface Additions {
  /** Where that was read: a file, a folder, a server. */
  readonly to: string
  /** Qualified names of new tables: `public.orders`. */
  readonly tables: readonly string[]
  /** New columns of tables that were there: `public.users.email`. */
  readonly columns: readonly string[]
}

/** A foreign key, read as a sentence between two tables. Derived, never edited. */
export interface Relationship {
  readonly name: string
  readonly from: {readonly table: string; readonly columns: readonly string[]}
  /** With its namespace where the foreign key says it. */
  readonly to: {readonly table: string; readonly namespace?: string; readonly columns: readonly string[]}
  readonly cardinality: 'one-to-one' | 'many-to-one'
  /** True when a row of `from` must have its row of `to`. */
  readonly required: boolean
  readonly onDelete: string
  readonly reason: string
}

export interface DesignReport {
  readonly assumptions: readonly Assumption[]
  readonly questions: readonly Question[]
  /** One entry a clause of the request, in its order. */
  readonly coverage: readonly ClauseCoverage[]
  /** 0 to 1: how sure the designer is that this is what was meant. */
  readonly confidence: number
}

export interface Assumption {
  readonly id: string
  readonly statement: string
  readonly because: string
  readonly alternatives: readonly string[]
  readonly question: string
  /** How many tables a different answer would change. */
  readonly impact: number
}

export interface Question {
  readonly id: string
  readonly text: string
  readonly why: string
}

export interface ClauseCoverage {
  readonly text: string
  /** Offsets into the request (UTF-16 code units), end exclusive. */
  readonly span: readonly [number, number]
  readonly status: 'covered' | 'partly' | 'not covered' | 'non-functional'
  /** The tables and columns that answer it, or why there are none. */
  readonly by: readonly string[]
  readonly note: string
}

/** One statement pair of a migration: what it does and what undoes it. */
export interface MigrationOperation {
  readonly kind: string
  readonly target: string
  readonly forward: string
  /** Empty when undoing an earlier operation undoes this one too, as dropping a table drops its comments. */
  readonly rollback: string
  /** What `forward` keeps others from. None where it touches nothing that was there before. */
  readonly locks?: readonly TableLock[]
  /** What no rollback brings back. */
  readonly loses?: DataLoss
  readonly complexity?: 'low' | 'medium' | 'high'
  /** Why it's that complex. */
  readonly because?: string
  /** False: PostgreSQL refuses it inside a transaction, so it stands in a file of its own. */
  readonly transactional?: boolean
}

/** An operation of a plan, which says all that it costs. */
export interface PlannedOperation extends MigrationOperation {
  /** None where it touches nothing that was there before. */
  readonly locks: readonly TableLock[]
  readonly complexity: 'low' | 'medium' | 'high'
  readonly because: string
  readonly transactional: boolean
}

/** A lock that a statement takes on a table that was there before, by PostgreSQL's own names. */
export interface TableLock {
  /** Qualified and quoted. */
  readonly on: string
  readonly mode: 'access exclusive' | 'share row exclusive' | 'share' | 'share update exclusive'
  /** For as long as the catalog is changed, every row is read, or every row is written anew. */
  readonly holds: 'a moment' | 'a scan' | 'a rewrite'
}

export interface DataLoss {
  /** In words: `every value of public.users.fax`. */
  readonly what: string
  /** The query that counts the rows concerned. */
  readonly count: string
}

export interface Migration {
  /** `<date>_<slug>`, the folder name below `migrations/`. */
  readonly name: string
  /** The strategy in a few sentences: order, locks, what is lost, how to go back. */
  readonly strategy: string
  readonly operations: readonly PlannedOperation[]
  readonly up: string
  readonly down: string
}

/** What a real server said of a schema. `total` is counted from the server's catalog. */
export interface ProofReport {
  /** Which judge it was, such as `PostgreSQL 18.4 (embedded)`. */
  readonly judge: string
  readonly proofs: readonly Proof[]
  readonly passed: number
  readonly total: number
  readonly problems: readonly Problem[]
}

export interface Proof {
  readonly id: 'migration' | 'constraints' | 'round-trip' | 'normal-form'
  readonly title: string
  readonly passed: number
  readonly total: number
  readonly checks: readonly ProofCheck[]
}

export interface ProofCheck {
  /** What was proved, such as `orders.chk_orders_total accepts a good row`. */
  readonly name: string
  readonly status: 'proved' | 'failed' | 'not proved'
  /** What was expected and what the server answered, when they differ. */
  readonly detail: string
}
