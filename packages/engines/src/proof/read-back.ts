import type {Problem} from '@journeywright/problems'
import type {Proof, ProofCheck} from '@journeywright/schema'
import {readDatabase} from '../introspect/read-database.js'
import {applyScript} from '../script/apply-script.js'
import {migrationOf} from './migration-of.js'
import type {Scratch} from './on-scratch.js'
import type {ProveOptions} from './prove.js'
import {proveRoundTrip, roundTripProof} from './prove-round-trip.js'

export interface RoundTrip {
  readonly proof: Proof
  readonly problems: readonly Problem[]
}

/** Reads the schema of a database from its own catalogs, writes it as SQL, and runs that on another database. */
export async function readBack(
  {database, open}: Scratch,
  isThere: boolean,
  {signal, progress = () => {}}: ProveOptions,
): Promise<RoundTrip> {
  const fail = (detail: string, problems: readonly Problem[]): RoundTrip => {
    const check: ProofCheck = {name: 'what the server says of itself runs as SQL', status: 'failed', detail}
    progress(check)
    return {proof: roundTripProof([check]), problems}
  }
  if (!isThere) return fail('up.sql did not run', [])
  const {model} = await readDatabase(database)
  const copy = await open()
  const {up} = migrationOf(model)
  const problem = await applyScript(copy, {file: 'what the server says', sql: up}, signal)
  if (problem) return fail(problem.message, [problem])
  const catalogs = [await database.catalog(), await copy.catalog()] as const
  return {proof: proveRoundTrip(...catalogs, model.unmodelled, progress), problems: []}
}
