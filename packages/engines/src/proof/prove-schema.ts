import {type ProofCheck, type ProofReport, type SchemaModel, type SourceFile} from '@journeywright/schema'
import type {Engine} from '../engine.js'
import {applySource} from '../script/apply-source.js'
import {migrationOf, unchecked} from './migration-of.js'
import {onScratch, type Scratch} from './on-scratch.js'
import type {ProveOptions} from './prove.js'
import {proveMigration} from './prove-migration.js'
import {proveNormalForm} from './prove-normal-form.js'
import {proveRoundTrip, roundTripProof} from './prove-round-trip.js'
import {readBack, type RoundTrip} from './read-back.js'
import {scriptsOf} from './scripts-of.js'
import {toReport} from './to-report.js'

/** A schema that was read, wherever it came from. */
export interface SchemaSource {
  readonly model: SchemaModel
  /** The SQL that it was read from. Without it, only what the model makes is read back. */
  readonly files?: readonly SourceFile[]
}

/**
 * Proves a schema that was read: the migration made from its model goes up and down, each constraint of that accepts and
 * rejects a row, the SQL that it was read from makes the same catalog as its model does, and its tables are in normal
 * form. Rejects only when there is no server to ask. Closes what it opens, but not the engine.
 */
export async function proveSchema(
  engine: Engine,
  source: SchemaSource,
  options: ProveOptions = {},
): Promise<ProofReport> {
  const {model, files = []} = source
  const migration = migrationOf(model)
  const text = [migration.up, ...files.map(({content}) => content)].join('\n')
  return onScratch(engine, text, async scratch => {
    const made = await proveMigration(scratch.database, unchecked(model), scriptsOf([migration]), options)
    const roundTrip =
      files.length === 0
        ? await readBack(scratch, made.isUp, options)
        : await compareWithSource(scratch, {model, files}, options)
    const proofs = [...made.proofs, roundTrip.proof, proveNormalForm(model, options)]
    return toReport(scratch.database.judge, proofs, [...made.problems, ...roundTrip.problems])
  })
}

/** What the model made is in the first database, if it could be made. */
async function compareWithSource(
  {database, open}: Scratch,
  {model, files}: Required<SchemaSource>,
  {signal, progress = () => {}}: ProveOptions,
): Promise<RoundTrip> {
  const origin = await open()
  const {statements, problems} = await applySource(origin, files, model, signal)
  const ran = checkOfRun(statements, problems.length, problems[0]?.message)
  progress(ran)
  const same = proveRoundTrip(await origin.catalog(), await database.catalog(), model.unmodelled, progress)
  return {proof: roundTripProof([ran, ...same.checks]), problems}
}

function checkOfRun(statements: number, refused: number, first = ''): ProofCheck {
  const name = `the ${statements} statements that it was read from run`
  if (refused === 0) return {name, status: 'proved', detail: ''}
  return {name, status: 'failed', detail: `the server refuses ${refused} of them, first: ${first}`}
}
