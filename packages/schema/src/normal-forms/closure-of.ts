import type {Dependency} from './dependency.js'
import {closeSet} from './sets/close-set.js'
import {columnSets} from './sets/column-sets.js'

/** All columns that some columns determine, themselves first, then in the order in which the dependencies name them. */
export function closureOf(columns: readonly string[], dependencies: readonly Dependency[]): readonly string[] {
  const {all, rules, namesOf} = columnSets(columns, dependencies)
  return namesOf(closeSet(all, rules))
}
