import type {Dependency} from './dependency.js'
import {columnSets} from './sets/column-sets.js'
import {keySets} from './sets/key-sets.js'
import {ownCover} from './sets/own-cover.js'

export interface CandidateKeys {
  /** Short ones first, then those of earlier columns. */
  readonly keys: readonly (readonly string[])[]
  /** False: there are more, or shorter ones, and looking for them was given up. */
  readonly isComplete: boolean
}

/**
 * The smallest sets of columns that determine all of them. There can be exponentially many: it ends after `limit`,
 * 250 by default.
 */
export function candidateKeys(
  columns: readonly string[],
  dependencies: readonly Dependency[],
  limit?: number,
): CandidateKeys {
  const sets = columnSets(columns, dependencies)
  const {cover, isComplete} = ownCover(sets)
  const found = keySets(sets.all, cover, limit)
  return {keys: found.keys.map(sets.namesOf), isComplete: isComplete && found.isComplete}
}
