import {ProblemError} from '@journeywright/problems'
import type {Artifact, HandlerContext, Outcome, StepHandler, StepTask} from '@journeywright/runtime'
import {planMigration, type ProofReport} from '@journeywright/schema'
import {migrationName} from '../migration-name.js'
import {badMigrationPath} from '../problems.js'
import {proofSchema} from '../proof-schema.js'
import {migrationFiles} from './migration-files.js'
import {outputPath} from './output-path.js'
import {prepareOutputs} from './prepare-outputs.js'
import {proveOn} from './prove-on.js'
import {readDesign} from './read-design.js'
import {toJson} from './to-json.js'

/** The skill `migration-planning` without a model. `engine` is `embedded` or the URL of a PostgreSQL server. */
export function migrationPlanning(engine: string): StepHandler {
  return {
    id: 'migration-planning',
    performs: {skills: ['migration-planning']},
    needs: ['schema-document'],
    produces: [
      {id: 'migration', path: 'migrations/**', mediaType: 'application/sql', title: 'Migration scripts'},
      {
        id: 'proof',
        path: 'proof-{{workflow_id}}.json',
        mediaType: 'application/json',
        title: 'Proof report',
        schema: proofSchema,
      },
    ],
    gates: [{gate: 'proof', judges: ['proof', 'migration']}],
    perform: (task, context) => planAndProve(engine, task, context),
  }
}

async function planAndProve(engine: string, task: StepTask, context: HandlerContext): Promise<Outcome> {
  const design = await readDesign(task, context)
  if (!design.ok) return {kind: 'failed', problems: design.problems}
  const name = migrationName(task.createdAt, design.schema.name)
  const migration = planMigration(design.schema, {name, createdAt: task.createdAt})
  const template = outputPath(task, 'migration')
  const files = migrationFiles(migration, template)
  if (!files) return {kind: 'failed', problems: [badMigrationPath(template)]}
  try {
    const report = await proveOn(engine, design.schema, migration, context, () => prepareOutputs(task, context))
    return handOver(task, files, report)
  } catch (error) {
    // There is no server to ask, and asking it again by another agent would not bring one.
    if (error instanceof ProblemError) return {kind: 'failed', problems: error.problems, final: true}
    throw error
  }
}

function handOver(task: StepTask, files: readonly Artifact[], report: ProofReport): Outcome {
  const proof = {id: 'proof', path: outputPath(task, 'proof'), content: toJson(report)}
  const note = `proofs ${report.passed} of ${report.total} on ${report.judge}`
  return {kind: 'done', artifacts: [...files, proof], notes: [note]}
}
