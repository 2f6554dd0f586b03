import type {Subject} from '../../diff/element.js'
import type {Column} from '../../model.js'
import {alterIdentity} from '../../operations/tables/alter-identity.js'
import {alterType} from '../../operations/types/alter-type.js'
import {fillColumn} from '../../operations/tables/fill-column.js'
import {setNotNull} from '../../operations/tables/set-not-null.js'
import type {MigrationOperation} from '../../document.js'
import {backfillFor, type ChangeContext} from './context.js'
import {invert} from './invert.js'
import {alterRank, createRanks} from './ranks.js'
import {isWhole} from './is-whole.js'
import {requireSteps} from './require-steps.js'
import {stages, type Step} from './step.js'

type OfColumn = Extract<Subject, {readonly kind: 'column'}>

/** Type first, then numbers of its own, then whether it must have a value. */
export function alterColumnSteps(
  {column: from}: OfColumn,
  {table, column: to}: OfColumn,
  context: ChangeContext,
): readonly Step[] {
  const {diff, backfills} = context
  const main = (rank: number, operation: MigrationOperation): Step => ({stage: stages.main, rank, order: 0, operation})
  const steps: Step[] = []
  const isRetyped = diff.from.typeText(from.type) !== diff.to.typeText(to.type) || from.collation !== to.collation
  if (isRetyped) steps.push(main(alterRank, alterType(table, from, to, {from: diff.from.model, to: diff.to.model})))
  const gainsIdentity = from.identity === null && to.identity !== null
  if (!hasSameIdentity(from, to)) {
    // Its counter may have the name of one that comes.
    const rank = to.identity === null ? createRanks.sequence - 5 : alterRank + 1
    steps.push(main(rank, alterIdentity(table, from, to)))
  }
  if (from.nullable === to.nullable) return steps
  if (to.nullable) {
    const {forward, rollback, ...rest} = invert(setNotNull(table, to.name))
    const because = 'rows stay as they are; the way back stops at a row without a value'
    return [
      ...steps,
      main(alterRank + 2, {...rest, kind: 'drop-not-null', forward, rollback, complexity: 'low', because}),
    ]
  }
  if (gainsIdentity) return [...steps, main(alterRank + 0.5, setNotNull(table, to.name))]
  const value = backfillFor(backfills, table.namespace, table.name, to.name)
  const fill =
    value === undefined
      ? []
      : [
          {
            stage: stages.alone,
            rank: 0,
            order: 0,
            operation: fillColumn(table, to.name, value, isWhole(table, context)),
          },
        ]
  return [...steps, ...fill, ...requireSteps(table, to.name, value !== undefined)]
}

function hasSameIdentity(from: Column, to: Column): boolean {
  return from.identity === to.identity && from.identityOptions === to.identityOptions
}
