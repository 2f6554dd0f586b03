import type {Decomposition} from './decomposition.js'
import type {Dependency} from './dependency.js'
import type {ShapeHint} from './hints/shape-hints.js'
import type {NormalForm, SetBreach} from './sets/judge-sets.js'
import type {KnownDependency} from './table-dependencies.js'

/** What the known dependencies say of a table, its columns taken to hold one value each, and what could replace it. */
export interface TableAnalysis extends TableJudgement {
  /** Tables in third normal form that would replace it, where it isn't. */
  readonly synthesis: Decomposition | null
  /** Tables in Boyce-Codd normal form that would replace it, where it isn't. */
  readonly bcnf: Decomposition | null
}

export interface TableJudgement {
  readonly table: string
  readonly namespace: string
  /** Those of keys first, then the declared ones in their order. */
  readonly dependencies: readonly KnownDependency[]
  readonly cover: readonly Dependency[]
  readonly keys: readonly CandidateKey[]
  /** False: there are more keys, or too many to find out; then the normal form may be undecided. */
  readonly isComplete: boolean
  /** The columns of its keys. */
  readonly primeColumns: readonly string[]
  readonly normalForm: NormalForm | 'undecided'
  readonly violations: readonly Violation[]
  /** Where the columns may not hold one value each. */
  readonly hints: readonly ShapeHint[]
}

export interface CandidateKey {
  readonly columns: readonly string[]
  /** The constraint or index that holds the table to it; null: nothing does. */
  readonly enforcedBy: string | null
}

/** A dependency that keeps a table from a normal form. */
export interface Violation extends Dependency {
  readonly kind: SetBreach['kind']
  /** The lowest normal form that doesn't allow it. */
  readonly breaks: Exclude<NormalForm, '1NF'>
  /** The declared facts that it follows from, in words. */
  readonly from: readonly string[]
  /** Why it may stay: what `denormalised` says, or that PostgreSQL computes the columns. Null: nothing says that it may. */
  readonly justification: string | null
  /** A sentence without full stop: "`city` depends on `zip`, which is no key". */
  readonly message: string
  readonly fix: string
}
