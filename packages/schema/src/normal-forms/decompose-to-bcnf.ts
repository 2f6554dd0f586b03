import type {Decomposition} from './decomposition.js'
import type {Dependency} from './dependency.js'
import {describeDecomposition} from './describe-decomposition.js'
import {columnSets} from './sets/column-sets.js'
import {ownCover} from './sets/own-cover.js'
import {splitSets} from './sets/split-sets.js'
import {synthesiseSets} from './sets/synthesise-sets.js'
import {withoutParts} from './sets/without-parts.js'

/**
 * Relations in Boyce-Codd normal form that lose no rows, and dependencies only where they must be split beyond third normal
 * form.
 */
export function decomposeToBcnf(columns: readonly string[], dependencies: readonly Dependency[]): Decomposition {
  const sets = columnSets(columns, dependencies)
  const own = ownCover(sets)
  const relations = synthesiseSets(sets.all, own.cover).flatMap(relation => splitSets(relation, own.cover))
  return describeDecomposition(sets, own, withoutParts(relations))
}
