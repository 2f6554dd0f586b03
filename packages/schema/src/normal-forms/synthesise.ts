import type {Decomposition} from './decomposition.js'
import type {Dependency} from './dependency.js'
import {describeDecomposition} from './describe-decomposition.js'
import {columnSets} from './sets/column-sets.js'
import {ownCover} from './sets/own-cover.js'
import {synthesiseSets} from './sets/synthesise-sets.js'

/** Relations in third normal form that lose neither rows nor dependencies. */
export function synthesise(columns: readonly string[], dependencies: readonly Dependency[]): Decomposition {
  const sets = columnSets(columns, dependencies)
  const own = ownCover(sets)
  return describeDecomposition(sets, own, synthesiseSets(sets.all, own.cover))
}
