import type {Dependency} from './dependency.js'
import {columnSets} from './sets/column-sets.js'
import {reachWithin} from './sets/reach-within.js'

/** Whether every dependency follows from those within single parts. */
export function preservesDependencies(
  parts: readonly (readonly string[])[],
  dependencies: readonly Dependency[],
): boolean {
  const {rules, setOf} = columnSets(parts.flat(), dependencies)
  const sets = parts.map(setOf)
  return rules.every(({left, right}) => (right & ~reachWithin(left, sets, rules)) === 0n)
}
