import type {Table} from '../../model.js'
import {requireValue, setNotNullByCheck, validateValue} from '../../operations/tables/set-not-null.js'
import {createRanks} from './ranks.js'
import {stages, type Step} from './step.js'

/**
 * NOT NULL in three steps, of which none keeps others waiting while rows are read. What is filled is required afterwards:
 * while one column is filled, another of the same row may still be empty.
 */
export function requireSteps(table: Table, column: string, isFilled: boolean): readonly Step[] {
  const required = requireValue(table, column)
  return [
    isFilled
      ? {stage: stages.alone, rank: 5, order: 0, operation: required}
      : {stage: stages.main, rank: createRanks.check, order: 0, operation: required},
    {stage: stages.keys, rank: 10, order: 0, operation: validateValue(table, column)},
    {stage: stages.keys, rank: 20, order: 0, operation: setNotNullByCheck(table, column)},
  ]
}
