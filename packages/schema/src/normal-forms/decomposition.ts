import type {Dependency} from './dependency.js'
import type {NormalForm} from './sets/judge-sets.js'

export interface Relation {
  readonly columns: readonly string[]
  /** At most 250; none where the normal form is undecided. */
  readonly keys: readonly (readonly string[])[]
  /** `undecided`: what holds within it is too much to list. */
  readonly normalForm: NormalForm | 'undecided'
}

/** Columns in several relations instead of one. What is said of it was checked on it, not taken from how it was made. */
export interface Decomposition {
  readonly relations: readonly Relation[]
  /** By the chase: joining the relations gives back the rows, with none too many. */
  readonly isLossless: boolean
  /** Dependencies that no one relation holds any longer: keeping them takes a trigger, or the join. */
  readonly lost: readonly Dependency[]
}
