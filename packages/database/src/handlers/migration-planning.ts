import {ProblemError, type Problem} from '@journeywright/problems'
import type {Artifact, HandlerContext, Outcome, StepHandler, StepTask} from '@journeywright/runtime'
import type {Seeds} from '@journeywright/engines'
import {badMigrationPath} from '../problems.js'
import {proofSchema} from '../proof-schema.js'
import {migrationFiles} from './migration-files.js'
import {outputPath} from './output-path.js'
import {planMigrations} from './plan-migrations.js'
import {prepareOutputs} from './prepare-outputs.js'
import {proveOn, type Proved} from './prove-on.js'
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
      {id: 'seeds', path: 'seeds/**', mediaType: 'application/sql', title: 'Seed rows'},
    ],
    gates: [{gate: 'proof', judges: ['proof', 'migration']}],
    perform: (task, context) => planAndProve(engine, task, context),
  }
}

async function planAndProve(engine: string, task: StepTask, context: HandlerContext): Promise<Outcome> {
  const design = await readDesign(task, context)
  if (!design.ok) return {kind: 'failed', problems: design.problems}
  const {schema, base} = design
  const planned = planMigrations(task, schema, base)
  if (!planned.ok) return {kind: 'failed', problems: planned.problems}
  const {migrations, layout, conflicts} = planned
  const template = outputPath(task, 'migration')
  const files = migrationFiles(migrations, layout, template)
  if (!files) return {kind: 'failed', problems: [badMigrationPath(template)]}
  try {
    const change = {schema, base, migrations}
    const proved = await proveOn(engine, change, context, () => prepareOutputs(task, context))
    const done = handOver(task, files, proved, migrations[0]?.name ?? schema.name)
    return {...done, notes: [...done.notes, ...conflicts.map(sayConflict)]}
  } catch (error) {
    // There is no server to ask, and asking it again by another agent would not bring one.
    if (error instanceof ProblemError) return {kind: 'failed', problems: error.problems, final: true}
    throw error
  }
}

function handOver(task: StepTask, files: readonly Artifact[], {report, seeds}: Proved, name: string) {
  const proof = {id: 'proof', path: outputPath(task, 'proof'), content: toJson(report)}
  const rows = {
    id: 'seeds',
    path: outputPath(task, 'seeds').replace(/\*\*$/, `${name}.sql`),
    content: printSeeds(seeds),
  }
  const notes = [
    `proofs ${report.passed} of ${report.total} on ${report.judge}`,
    ...seeds.problems.map(({message}) => message),
  ]
  return {kind: 'done' as const, artifacts: [...files, proof, rows], notes}
}

/** Whoever runs the migration has to look at the rows first. */
function sayConflict({severity, message, fix}: Problem): string {
  return `${severity}: ${message}. ${fix}`
}

/** Rows are a help and no part of the schema: where none are to be had, the file says why. */
function printSeeds({sql, problems}: Seeds): string {
  return sql ?? problems.map(({message}) => `-- No seed rows. ${message.replaceAll(/\s+/g, ' ')}\n`).join('')
}
