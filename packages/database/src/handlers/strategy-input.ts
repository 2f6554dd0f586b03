import type {Problem} from '@journeywright/problems'
import type {HandlerContext, StepTask} from '@journeywright/runtime'
import {
  verifySchema,
  type Migration,
  type ProofReport,
  type SchemaModel,
  type StrategyInput,
} from '@journeywright/schema'
import {migrationIncomplete} from '../problems.js'
import {joinMigrations} from './join-migrations.js'
import {planMigrations} from './plan-migrations.js'
import {readDesign} from './read-design.js'
import {taskInput} from './task-input.js'

export type ReadStrategyInput =
  {readonly ok: true; readonly value: StrategyInput} | {readonly ok: false; readonly problems: readonly Problem[]}

/** Schema, migration and proof as earlier steps handed them over; a journey without a migration step gets a planned one. */
export async function strategyInput(task: StepTask, context: HandlerContext): Promise<ReadStrategyInput> {
  const design = await readDesign(task, context)
  if (!design.ok) return design
  const {schema, document, base} = design
  const planned = planMigrations(task, schema, base)
  if (!planned.ok) return planned
  const migration = handedOver(task, planned.whole)
  if ('code' in migration) return {ok: false, problems: [migration]}
  const proof = taskInput(task, 'proof')
  const report: ProofReport | null = proof ? JSON.parse(proof.content) : null
  const run = {id: task.runId, createdAt: task.createdAt, request: task.request}
  const value = {
    schema,
    ...verifiedBase(base),
    migration,
    report: document.report,
    previous: [],
    run,
    ...(report ? {proof: report} : {}),
  }
  return {ok: true, value}
}

/** It serves already, so no rule may refuse it. */
function verifiedBase(base: SchemaModel | null): Pick<StrategyInput, 'base'> {
  const verification = base === null ? null : verifySchema(base, [])
  return verification?.ok ? {base: verification.schema} : {}
}

/** What was proved is the text of the migration step, so that text is what the strategies get. */
function handedOver(task: StepTask, plan: Migration): Migration | Problem {
  const files = task.inputs.filter(({id}) => id === 'migration')
  const [first] = files
  if (!first) return plan
  const folders = [...new Set(files.map(({path}) => path.replace(/[^/]*$/, '')))].sort()
  const parts = folders.map(folder => {
    const up = files.find(({path}) => path === `${folder}up.sql`)
    const down = files.find(({path}) => path === `${folder}down.sql`)
    return up && down
      ? {...plan, name: folder.split('/').at(-2) ?? plan.name, up: up.content, down: down.content}
      : null
  })
  const whole = parts.filter(part => part !== null)
  if (whole.length < parts.length) return migrationIncomplete(first.path)
  return {...joinMigrations(whole), strategy: plan.strategy, operations: plan.operations}
}
