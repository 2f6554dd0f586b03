import type {Problem} from '@journeywright/problems'
import type {Proof} from '@journeywright/schema'
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
  {signal, progress}: ProveOptions,
): Promise<RoundTrip> {
  const name = 'what the server says of itself runs as SQL'
  if (!isThere) return {proof: roundTripProof([{name, status: 'failed', detail: 'up.sql did not run'}]), problems: []}
  const {model} = await readDatabase(database)
  const copy = await open()
  const {up} = migrationOf(model)
  const problem = await applyScript(copy, {file: 'what the server says', sql: up}, signal)
  if (problem) {
    const proof = roundTripProof([{name, status: 'failed', detail: problem.message}])
    return {proof, problems: [problem]}
  }
  const catalogs = [await database.catalog(), await copy.catalog()] as const
  return {proof: proveRoundTrip(...catalogs, model.unmodelled, progress ?? (() => {})), problems: []}
}
