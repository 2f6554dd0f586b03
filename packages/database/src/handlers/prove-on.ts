import type {HandlerContext} from '@journeywright/runtime'
import type {Seeds} from '@journeywright/engines'
import {
  planMigration,
  type Migration,
  type ProofReport,
  type SchemaModel,
  type VerifiedSchema,
} from '@journeywright/schema'

/** What is to be proved: what makes the schema, of nothing or of what was there. */
export interface Provable {
  readonly schema: VerifiedSchema
  readonly base: SchemaModel | null
  readonly migration: Migration
}

/** What a server said, and rows that it takes. */
export interface Proved {
  readonly report: ProofReport
  readonly seeds: Seeds
}

/**
 * Proves on `embedded`, on `pglite` or on the server of a URL, which never outlives the step, however the step ends. Rejects when
 * there is no server to ask, and when the run is cancelled. `onStart` is called when a server of our own starts.
 */
export async function proveOn(
  name: string,
  {schema, base, migration}: Provable,
  {signal, progress}: HandlerContext,
  onStart: () => void,
): Promise<Proved> {
  signal.throwIfAborted()
  // Loaded only when there is something to prove.
  const {chooseEngine, makeSeeds, prove} = await import('@journeywright/engines')
  const engine = chooseEngine(name, {onStart})
  let count = 0
  try {
    const report = await prove(engine, schema, migration, {
      signal,
      base: base ?? undefined,
      progress: check => progress(`proof ${++count}: ${check.name}`),
    })
    progress('seed rows')
    return {report, seeds: await makeSeeds(engine, base === null ? migration : wholeOf(schema, migration), {signal})}
  } finally {
    await engine.close()
  }
}

/** Rows are for a database that has the whole schema. */
function wholeOf(schema: VerifiedSchema, {name}: Migration): Migration {
  return planMigration(schema, {name, createdAt: new Date(0).toISOString()})
}
