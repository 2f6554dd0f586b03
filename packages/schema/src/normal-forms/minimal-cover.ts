import type {Dependency} from './dependency.js'
import {columnSets} from './sets/column-sets.js'
import {coverSets} from './sets/cover-sets.js'

/**
 * Equivalent dependencies of which nothing can be left out, those with one determinant written as one. Where several
 * covers are minimal, what was given first stays.
 */
export function minimalCover(dependencies: readonly Dependency[]): readonly Dependency[] {
  const {rules, namesOf} = columnSets([], dependencies)
  return coverSets(rules).map(({left, right}) => ({determinant: namesOf(left), dependent: namesOf(right)}))
}
