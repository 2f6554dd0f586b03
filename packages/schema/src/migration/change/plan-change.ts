import {isError, type Problem} from '@journeywright/problems'
import {diffModels} from '../../diff/diff-models.js'
import type {Rename, RenameCandidate} from '../../diff/renames/rename.js'
import type {Migration, PlannedOperation} from '../../document.js'
import type {SchemaModel} from '../../model.js'
import {completeHeirs} from '../../order/complete-heirs.js'
import type {OutputFile} from '../../output-strategy.js'
import {dataLoss} from '../../problems.js'
import type {Backfills} from './context.js'
import {describeChange} from './describe-change.js'
import {findConflicts} from './find-conflicts.js'
import {layOutFiles} from './lay-out-files.js'
import {missingValues} from './missing-values.js'
import {nameParts, type Naming} from './name-parts.js'
import {planSteps} from './plan-steps.js'
import {printParts} from './print-parts.js'
import {splitSteps} from './split-steps.js'

export interface ChangeOptions extends Partial<Pick<Naming, 'layout' | 'existing' | 'slug'>> {
  /** An ISO 8601 instant. */
  readonly createdAt: string
  readonly renames?: readonly Rename[]
  /** Without it, a change that loses rows or values is a problem, and no plan. */
  readonly allowDataLoss?: boolean
  /** SQL for rows that lack a value, by column: `{'users.email': "''"}`; or what stands for a value that an enum loses. */
  readonly backfills?: Backfills
}

export interface ChangePlan {
  /** In the order in which they run; none where there is nothing to do, or a problem forbids it. */
  readonly migrations: readonly Migration[]
  /** The same as files, below the folder of migrations. */
  readonly files: readonly OutputFile[]
  readonly operations: readonly PlannedOperation[]
  /** The strategy in a few sentences. */
  readonly strategy: string
  readonly candidates: readonly RenameCandidate[]
  readonly problems: readonly Problem[]
}

/**
 * The migrations that make one schema of the other while others work, and those that lead back. What is lost, what waits
 * for what and how long is said of each operation.
 */
export function planChange(before: SchemaModel, after: SchemaModel, options: ChangeOptions): ChangePlan {
  const {createdAt, renames = [], allowDataLoss = false, backfills = {}} = options
  const {layout = 'plain', existing = [], slug = 'change'} = options
  const diff = diffModels(completeHeirs(before), completeHeirs(after), {renames})
  const steps = planSteps(diff, backfills)
  const parts = splitSteps(steps)
  const operations = parts.flatMap(part => part.operations)
  const losses = allowDataLoss
    ? []
    : operations.flatMap(({loses}) => (loses ? [dataLoss(loses.what, loses.count)] : []))
  const conflicts = findConflicts(diff, operations, backfills)
  const problems = [...diff.problems, ...losses, ...missingValues(diff, backfills), ...conflicts]
  const strategy = describeChange(parts)
  const rest = {operations, strategy, candidates: diff.candidates, problems}
  if (problems.some(isError)) return {migrations: [], files: [], ...rest}
  const names = nameParts(
    parts.map(({label}) => label),
    {createdAt, slug, layout, existing},
  )
  const migrations = printParts(parts, names, {createdAt, strategy, diff, layout})
  return {migrations, files: layOutFiles(migrations, layout), ...rest}
}
