import type {HandlerContext} from '@journeywright/runtime'
import type {Seeds} from '@journeywright/engines'
import {planMigration, type Migration, type ProofReport, type VerifiedSchema} from '@journeywright/schema'
import type {Base} from './read-base.js'

/** What is to be proved: what makes the schema, of nothing or of what was there. */
export interface Provable {
  readonly schema: VerifiedSchema
  readonly base: Base | null
  /** In the order in which they run. */
  readonly migrations: readonly Migration[]
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
  {schema, base, migrations}: Provable,
  {signal, progress}: HandlerContext,
  onStart: () => void,
): Promise<Proved> {
  signal.throwIfAborted()
  // Loaded only when there is something to prove.
  const {chooseEngine, makeSeeds, prove} = await import('@journeywright/engines')
  const engine = chooseEngine(name, {onStart})
  let count = 0
  try {
    const report = await prove(engine, schema, migrations, {
      signal,
      base: base?.model,
      layout: base?.history.layout,
      progress: check => progress(`proof ${++count}: ${check.name}`),
    })
    progress('seed rows')
    return {report, seeds: await makeSeeds(engine, wholeOf(schema), {signal})}
  } finally {
    await engine.close()
  }
}

/** Rows are for a database that has the whole schema. */
function wholeOf(schema: VerifiedSchema): Migration {
  return planMigration(schema, {name: schema.name, createdAt: new Date(0).toISOString()})
}
