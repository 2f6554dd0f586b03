import type {Table} from '../model.js'
import {decomposeToBcnf} from './decompose-to-bcnf.js'
import {judgeTable} from './judge-table.js'
import {synthesise} from './synthesise.js'
import type {TableAnalysis} from './table-analysis.js'

/**
 * Keys, normal form and what could replace a table, from its keys and its `functionalDependencies`. What nobody declared
 * isn't known: a table without declared dependencies is in Boyce-Codd normal form as far as anyone can tell.
 */
export function analyseTable(table: Table): TableAnalysis {
  const judgement = judgeTable(table)
  const columns = table.columns.map(({name}) => name)
  const {cover, violations} = judgement
  const isBelowThird = violations.some(({kind}) => kind !== 'overlapping keys')
  return {
    ...judgement,
    synthesis: isBelowThird ? synthesise(columns, cover) : null,
    bcnf: violations.length > 0 ? decomposeToBcnf(columns, cover) : null,
  }
}
