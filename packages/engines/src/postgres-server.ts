import type {Engine} from './engine.js'
import {openDatabases, type Databases} from './server/open-databases.js'
import {parseUrl} from './server/parse-url.js'

/**
 * A server that the user names. Everything happens in databases called `journeywright_scratch_…`, which are made for it
 * and dropped on close; nothing else on the server is touched. Throws a `ProblemError` for what is no PostgreSQL URL.
 */
export function postgresServer(url: string): Engine {
  const server = parseUrl(url)
  let running: Promise<Databases> | null = null
  return {
    id: 'postgresql',
    async open() {
      running ??= openDatabases(server)
      return (await running).open()
    },
    async close() {
      const ending = running
      running = null
      // A connection that failed leaves nothing to close, and `open` has said so.
      const databases = await ending?.catch(() => null)
      await databases?.close()
    },
  }
}
