import {renameObject} from '../../operations/objects/rename-object.js'
import type {Change} from '../../diff/change.js'
import type {SchemaDiff} from '../../diff/diff-models.js'
import {isOfType} from '../../diff/renames/rename.js'
import {alterSteps} from './alter-steps.js'
import {changeContext, type Backfills, type ChangeContext} from './context.js'
import {createSteps} from './create-steps.js'
import {dropSteps} from './drop-steps.js'
import {dropRanks, renameRank} from './ranks.js'
import {sortSteps} from './sort-steps.js'
import {stages, type Step} from './step.js'

/** All operations of a change in their order. */
export function planSteps(diff: SchemaDiff, backfills: Backfills): readonly Step[] {
  const context = changeContext(diff, backfills)
  const steps = [...renameSteps(diff), ...diff.changes.flatMap(change => stepsOf(change, context))]
  const highest = Math.max(stages.main, ...steps.map(({stage}) => stage).filter(stage => stage !== stages.last))
  const last = highest === stages.alone ? stages.keys : highest
  const placed = steps.map(step =>
    step.stage === stages.last
      ? {...step, stage: last === 5 ? stages.validate : last === 4 ? stages.keys : stages.main}
      : step,
  )
  return sortSteps(placed.filter(({operation: {forward, rollback}}) => forward !== '' || rollback !== ''))
}

function renameSteps({renames}: SchemaDiff): readonly Step[] {
  return renames.map(({rename, model}, order) => {
    const operation = renameObject(rename, model)
    if (isOfType(rename.kind)) return {stage: stages.values, rank: 0, order, operation}
    const isView = rename.kind.endsWith('view')
    return {stage: stages.main, rank: isView ? dropRanks.view - 1 : renameRank, order, operation}
  })
}

function stepsOf(change: Change, context: ChangeContext): readonly Step[] {
  switch (change.kind) {
    case 'create':
      return createSteps(change.to, context)
    case 'drop':
      return dropSteps(change.from, context)
    case 'alter':
      return alterSteps(change.from, change.to, context)
    case 'recreate':
      return [...dropSteps(change.from, context), ...createSteps(change.to, context)]
  }
}
