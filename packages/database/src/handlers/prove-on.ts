import type {HandlerContext} from '@journeywright/runtime'
import type {Migration, ProofReport, VerifiedSchema} from '@journeywright/schema'

/**
 * Proves on `embedded` or on the server of a URL, which never outlives the step, however the step ends. Rejects when
 * there is no server to ask, and when the run is cancelled. `onStart` is called when a server of our own starts.
 */
export async function proveOn(
  name: string,
  schema: VerifiedSchema,
  migration: Migration,
  {signal, progress}: HandlerContext,
  onStart: () => void,
): Promise<ProofReport> {
  signal.throwIfAborted()
  // Loaded only when there is something to prove.
  const {embeddedPostgres, postgresServer, prove} = await import('@journeywright/engines')
  const engine = name === 'embedded' ? embeddedPostgres({onStart}) : postgresServer(name)
  let count = 0
  try {
    return await prove(engine, schema, migration, {
      signal,
      progress: check => progress(`proof ${++count}: ${check.name}`),
    })
  } finally {
    await engine.close()
  }
}
