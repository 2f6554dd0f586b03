import {ProblemError} from '@journeywright/problems'
import type {Migration, ProofCheck, ProofReport, SchemaModel, VerifiedSchema} from '@journeywright/schema'
import type {Engine} from '../engine.js'
import {applyScript} from '../script/apply-script.js'
import {migrationOf} from './migration-of.js'
import {onScratch} from './on-scratch.js'
import {proveMigration} from './prove-migration.js'
import {proveNormalForm} from './prove-normal-form.js'
import {readBack} from './read-back.js'
import {toReport} from './to-report.js'

export interface ProveOptions {
  /** Ends the work between two statements; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called after each check, in the order of the report's proofs being made. */
  readonly progress?: ((check: ProofCheck) => void) | undefined
}

export interface ProveMigrationOptions extends ProveOptions {
  /** What the database holds before the migration; nothing by default. */
  readonly base?: SchemaModel | undefined
}

/**
 * Executes a migration on databases of its own and says what a real server made of it. What the server refuses, refutes
 * or cannot show is in the report; rejects only when there is no server to ask. Closes what it opens, but not the engine.
 */
export async function prove(
  engine: Engine,
  schema: VerifiedSchema,
  migration: Migration,
  options: ProveMigrationOptions = {},
): Promise<ProofReport> {
  const before = options.base ? migrationOf(options.base).up : ''
  return onScratch(engine, `${before}\n${migration.up}`, async scratch => {
    const refused = await applyScript(scratch.database, {file: 'base.sql', sql: before}, options.signal)
    if (refused) throw new ProblemError([refused])
    const made = await proveMigration(scratch.database, schema, migration, options)
    const roundTrip = await readBack(scratch, made.isUp, options)
    const proofs = [...made.proofs, roundTrip.proof, proveNormalForm(schema, options)]
    return toReport(scratch.database.judge, proofs, [...made.problems, ...roundTrip.problems])
  })
}
