import type {Dependency} from './dependency.js'
import {chaseSets} from './sets/chase-sets.js'
import {columnSets} from './sets/column-sets.js'

/** Whether rows that are split into parts come back by joining the parts, with none too many. */
export function isLossless(
  columns: readonly string[],
  parts: readonly (readonly string[])[],
  dependencies: readonly Dependency[],
): boolean {
  const {all, rules, setOf} = columnSets(columns, dependencies)
  return chaseSets(all, parts.map(setOf), rules)
}
