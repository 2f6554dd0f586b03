import {ProblemError} from '@journeywright/problems'
import {embeddedPostgres, type EmbeddedOptions} from './embedded-postgres.js'
import type {Database, Engine} from './engine.js'
import {pglite} from './pglite/pglite.js'
import {postgresServer} from './postgres-server.js'

/**
 * The engine that a name stands for: `embedded`, `pglite`, or the URL of a server. Where npm's PostgreSQL is missing or
 * doesn't start, PGlite stands in for `embedded` if it's installed, and the name of the judge says so. Throws a
 * `ProblemError` for any other name.
 */
export function chooseEngine(name: string, options: EmbeddedOptions = {}): Engine {
  if (name === 'embedded') return embeddedOrPglite(options)
  return name === 'pglite' ? pglite() : postgresServer(name)
}

const causes: ReadonlyMap<string, string> = new Map([
  ['engine/missing-binaries', 'as the embedded PostgreSQL is not installed'],
  ['engine/cannot-start', 'as the embedded PostgreSQL did not start'],
  ['engine/no-cache-folder', 'as the embedded PostgreSQL has no folder to start from'],
])

function embeddedOrPglite(options: EmbeddedOptions): Engine {
  const embedded = embeddedPostgres(options)
  let chosen: Engine = embedded
  return {
    id: 'embedded',
    async open() {
      try {
        return await chosen.open()
      } catch (error) {
        const reason = chosen === embedded ? reasonOf(error) : undefined
        if (reason === undefined) throw error
        chosen = pglite({reason})
        return openInstead(chosen, error)
      }
    },
    async close() {
      await embedded.close()
      await chosen.close()
    },
  }
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof ProblemError ? causes.get(error.problems[0]?.code ?? '') : undefined
}

/** Who has neither is told of the one that was to be there. */
async function openInstead(engine: Engine, first: unknown): Promise<Database> {
  try {
    return await engine.open()
  } catch (error) {
    const isMissing = error instanceof ProblemError && error.problems[0]?.code === 'engine/missing-pglite'
    throw isMissing ? first : error
  }
}
