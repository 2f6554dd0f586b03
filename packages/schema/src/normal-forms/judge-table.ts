import type {Table} from '../model.js'
import {findViolations} from './find-violations.js'
import {shapeHints} from './hints/shape-hints.js'
import {columnSets} from './sets/column-sets.js'
import {coverSets} from './sets/cover-sets.js'
import {judgeSets} from './sets/judge-sets.js'
import {keySets} from './sets/key-sets.js'
import type {TableJudgement} from './table-analysis.js'
import {tableDependencies} from './table-dependencies.js'

/** Keys, normal form and violations, without what could replace the table, which takes longer to find. */
export function judgeTable(table: Table): TableJudgement {
  const dependencies = tableDependencies(table)
  const sets = columnSets(
    table.columns.map(({name}) => name),
    dependencies,
  )
  const {all, rules, namesOf} = sets
  const cover = coverSets(rules)
  const {keys, isComplete} = keySets(all, cover)
  const judgement = judgeSets(all, cover, {keys, isComplete})
  return {
    table: table.name,
    namespace: table.namespace,
    dependencies,
    cover: cover.map(({left, right}) => ({determinant: namesOf(left), dependent: namesOf(right)})),
    keys: keys.map(key => ({
      columns: namesOf(key),
      enforcedBy: dependencies.find(each => each.key !== null && sets.setOf(each.determinant) === key)?.key ?? null,
    })),
    isComplete,
    primeColumns: namesOf(judgement.prime),
    normalForm: judgement.normalForm,
    violations: findViolations({table, dependencies, sets, keys, judgement}),
    hints: shapeHints(table),
  }
}
