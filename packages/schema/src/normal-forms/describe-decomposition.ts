import type {Decomposition, Relation} from './decomposition.js'
import {chaseSets} from './sets/chase-sets.js'
import type {ColumnSets, SetRule} from './sets/column-sets.js'
import {judgeSets} from './sets/judge-sets.js'
import {keySets} from './sets/key-sets.js'
import {mergeRules} from './sets/merge-rules.js'
import type {OwnCover} from './sets/own-cover.js'
import {projectRules} from './sets/project-rules.js'
import {reachWithin} from './sets/reach-within.js'

/** What holds of these relations: keys and normal form of each, whether rows and dependencies survive. */
export function describeDecomposition(
  {all, rules, namesOf}: ColumnSets,
  {cover, isComplete}: OwnCover,
  relations: readonly bigint[],
): Decomposition {
  const known = isComplete ? cover : rules
  const lost = mergeRules(cover.map(({left, right}) => ({left, right: right & ~reachWithin(left, relations, known)})))
  return {
    relations: relations.map(relation => describeRelation(relation, known, namesOf)),
    isLossless: chaseSets(all, relations, known),
    lost: lost.map(({left, right}) => ({determinant: namesOf(left), dependent: namesOf(right)})),
  }
}

function describeRelation(relation: bigint, rules: readonly SetRule[], namesOf: ColumnSets['namesOf']): Relation {
  const columns = namesOf(relation)
  const own = projectRules(rules, relation)
  if (!own) return {columns, keys: [], normalForm: 'undecided'}
  const found = keySets(relation, own)
  return {columns, keys: found.keys.map(namesOf), normalForm: judgeSets(relation, own, found).normalForm}
}
