import type {Table} from '../../model.js'
import {requireValue, setNotNullByCheck, validateValue} from '../../operations/set-not-null.js'
import {createRanks} from './ranks.js'
import {stages, type Step} from './step.js'

/** NOT NULL in three steps, of which none keeps others waiting while rows are read. */
export function requireSteps(table: Table, column: string): readonly Step[] {
  return [
    {stage: stages.main, rank: createRanks.check, order: 0, operation: requireValue(table, column)},
    {stage: stages.keys, rank: 10, order: 0, operation: validateValue(table, column)},
    {stage: stages.keys, rank: 20, order: 0, operation: setNotNullByCheck(table, column)},
  ]
}
