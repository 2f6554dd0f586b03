import type {Problem} from '@journeywright/problems'
import type {HandlerContext, StepTask} from '@journeywright/runtime'
import {
  verifySchema,
  type Migration,
  type OutputStrategy,
  type ProofReport,
  type SchemaModel,
  type StrategyInput,
} from '@journeywright/schema'
import {migrationIncomplete} from '../problems.js'
import {ownFolder} from '../repository/own-folder.js'
import {pairMigrations} from './pair-migrations.js'
import {planMigrations} from './plan-migrations.js'
import {previousOf} from './previous-of.js'
import type {Base} from './read-base.js'
import {readDesign} from './read-design.js'
import {taskInput} from './task-input.js'

export type ReadStrategyInput =
  {readonly ok: true; readonly value: StrategyInput} | {readonly ok: false; readonly problems: readonly Problem[]}

/** Schema, migration and proof as earlier steps handed them over; a journey without a migration step gets a planned one. */
export async function strategyInput(
  task: StepTask,
  context: HandlerContext,
  strategy: OutputStrategy,
): Promise<ReadStrategyInput> {
  const design = await readDesign(task, context)
  if (!design.ok) return design
  const {schema, document, base} = design
  const planned = planMigrations(task, schema, base)
  if (!planned.ok) return planned
  const migrations = handedOver(task, planned.migrations)
  if ('code' in migrations) return {ok: false, problems: [migrations]}
  const proof = taskInput(task, 'proof')
  const report: ProofReport | null = proof ? JSON.parse(proof.content) : null
  const [spec] = task.options['spec'] ?? []
  const {runId: id, createdAt, request} = task
  const force = 'force' in task.options ? {force: true as const} : {}
  const run = {id, createdAt, request, ...(spec === undefined ? {} : {spec}), ...force}
  const value = {
    schema,
    ...verifiedBase(base?.model ?? null),
    migrations,
    ...migrationFolderOf(task, base),
    report: document.report,
    previous: previousOf(task, strategy),
    run,
    ...(report ? {proof: report} : {}),
  }
  return {ok: true, value}
}

/** Where the migration step has put the files into the repository's own folder, nobody else makes any. */
function migrationFolderOf({inputs}: StepTask, base: Base | null): Pick<StrategyInput, 'migrationFolder'> {
  const folder = base === null ? null : ownFolder(base.from, base.history.existing)
  const files = inputs.filter(({id}) => id === 'migration')
  if (folder === null || files.length === 0) return {}
  return files.every(({path}) => path.startsWith(`${folder}/`)) ? {migrationFolder: folder} : {}
}

/** It serves already, so no rule may refuse it. */
function verifiedBase(base: SchemaModel | null): Pick<StrategyInput, 'base'> {
  const verification = base === null ? null : verifySchema(base, [])
  return verification?.ok ? {base: verification.schema} : {}
}

/** What was proved is the text of the migration step, so that text is what the strategies get. */
function handedOver(task: StepTask, planned: readonly Migration[]): readonly Migration[] | Problem {
  const files = task.inputs.filter(({id}) => id === 'migration')
  const {pairs, single} = pairMigrations(files)
  if (single !== null) return migrationIncomplete(single)
  if (pairs.length === 0) return planned
  const strategy = planned[0]?.strategy ?? ''
  // Only of its own text does a plan know the operations.
  return pairs.map(pair => planned.find(({up}) => up === pair.up) ?? {...pair, strategy, operations: []})
}
