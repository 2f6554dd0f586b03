import type {Element} from '../../diff/element.js'
import {addColumn} from '../../operations/tables/add-column.js'
import {fillColumn} from '../../operations/tables/fill-column.js'
import {setDefault} from '../../operations/tables/set-default.js'
import {backfillFor, type ChangeContext} from './context.js'
import {createRanks} from './ranks.js'
import {isWhole} from './is-whole.js'
import {requireSteps} from './require-steps.js'
import {stages, type Step} from './step.js'

/**
 * A column that every row can have at once is added at once. One whose value differs from row to row, or is given, is
 * added empty, filled in parts and then required.
 */
export function createColumnSteps(element: Element, context: ChangeContext): readonly Step[] {
  const {subject} = element
  if (subject.kind !== 'column') return []
  const {table, column} = subject
  const {model} = context.diff.to
  const main = {stage: stages.main, order: 0} as const
  if (column.generated !== null || column.identity !== null) {
    const [lock] = addColumn(table, column, model).locks ?? []
    const locks = lock && !column.virtual ? [{...lock, holds: 'a rewrite' as const}] : []
    const because = 'every row is written anew while others wait'
    const operation = {
      ...addColumn(table, column, model),
      ...(locks.length > 0 && {locks, complexity: 'high' as const, because}),
    }
    return [{...main, rank: createRanks.column + (column.generated === null ? 0 : 3), operation}]
  }
  const given = backfillFor(context.backfills, table.namespace, table.name, column.name)
  const isVolatile = column.default !== null && !isConstant(column.default)
  const value = isVolatile ? 'DEFAULT' : column.default === null && !column.nullable ? given : undefined
  if (value === undefined) return [{...main, rank: createRanks.column, operation: addColumn(table, column, model)}]
  const empty = {...column, nullable: true, default: null}
  return [
    {...main, rank: createRanks.column, operation: addColumn(table, empty, model)},
    ...(column.default === null
      ? []
      : [
          {
            ...main,
            rank: createRanks.default,
            operation: {...setDefault(table, column.name, column.default), rollback: ''},
          },
        ]),
    {stage: stages.alone, rank: 0, order: 0, operation: fillColumn(table, column.name, value, isWhole(table, context))},
    ...(column.nullable ? [] : requireSteps(table, column.name, true).map(dropRollback)),
  ]
}

/** The column itself goes on the way back. */
function dropRollback(step: Step): Step {
  return {...step, operation: {...step.operation, rollback: ''}}
}

const stable = /\b(?:now|current_setting)\s*\(/gi

/** False where a function may answer differently from row to row. */
function isConstant(expression: string): boolean {
  return !/\w\s*\(/.test(
    expression
      .replaceAll(/'(?:[^']|'')*'/g, "''")
      .replaceAll(stable, '')
      .replaceAll(/::[\w. ]+\([\d, ]+\)/g, ''),
  )
}
