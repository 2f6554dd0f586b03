import type {Problem} from '@journeywright/problems'
import type {HandlerContext, StepTask} from '@journeywright/runtime'
import {
  planMigration,
  type Migration,
  type ProofReport,
  type StrategyInput,
  type VerifiedSchema,
} from '@journeywright/schema'
import {migrationName} from '../migration-name.js'
import {migrationIncomplete} from '../problems.js'
import {readDesign} from './read-design.js'
import {taskInput} from './task-input.js'

export type ReadStrategyInput =
  {readonly ok: true; readonly value: StrategyInput} | {readonly ok: false; readonly problems: readonly Problem[]}

/** Schema, migration and proof as earlier steps handed them over; a journey without a migration step gets a planned one. */
export async function strategyInput(task: StepTask, context: HandlerContext): Promise<ReadStrategyInput> {
  const design = await readDesign(task, context)
  if (!design.ok) return design
  const {schema, document} = design
  const migration = handedOver(task, planned(task, schema))
  if ('code' in migration) return {ok: false, problems: [migration]}
  const proof = taskInput(task, 'proof')
  const report: ProofReport | null = proof ? JSON.parse(proof.content) : null
  const run = {id: task.runId, createdAt: task.createdAt, request: task.request}
  const value = {schema, migration, report: document.report, previous: [], run, ...(report ? {proof: report} : {})}
  return {ok: true, value}
}

function planned(task: StepTask, schema: VerifiedSchema): Migration {
  return planMigration(schema, {name: migrationName(task.createdAt, schema.name), createdAt: task.createdAt})
}

/** What was proved is the text of the migration step, so that text is what the strategies get. */
function handedOver(task: StepTask, plan: Migration): Migration | Problem {
  const files = task.inputs.filter(({id}) => id === 'migration')
  const [first] = files
  if (!first) return plan
  const up = files.find(({path}) => path.endsWith('/up.sql'))
  const down = files.find(({path}) => path.endsWith('/down.sql'))
  if (!up || !down) return migrationIncomplete(first.path)
  return {...plan, name: up.path.split('/').at(-2) ?? plan.name, up: up.content, down: down.content}
}
