import {findBinaries} from './embedded/find-binaries.js'
import {prepareBinaries} from './embedded/prepare-binaries.js'
import {startServer, type Server} from './embedded/start-server.js'
import type {Engine} from './engine.js'
import {openDatabases, type Databases} from './server/open-databases.js'

export interface EmbeddedOptions {
  /** Where a mended copy of the binaries is kept when they do not work where npm put them. Default: the user's cache. */
  readonly cacheFolder?: string
  /** Called once, when the programs of the server have the word: for half a second nobody else needs this process. */
  readonly onStart?: () => void
}

/**
 * A real PostgreSQL that npm installed, started by us, as an ordinary user even when we are root, on a socket in a
 * temporary folder. Nothing of it stays: not after `close`, and not when this process is killed.
 */
export function embeddedPostgres({cacheFolder, onStart}: EmbeddedOptions = {}): Engine {
  let running: Promise<Running> | null = null
  return {
    id: 'embedded',
    async open() {
      running ??= start(cacheFolder, onStart)
      return (await running).databases.open()
    },
    async close() {
      const ending = running
      running = null
      // A start that failed has cleaned up after itself, and `open` has said so.
      const started = await ending?.catch(() => null)
      await started?.databases.close()
      await started?.server.stop()
    },
  }
}

interface Running {
  readonly server: Server
  readonly databases: Databases
}

async function start(cacheFolder: string | undefined, onStart: (() => void) | undefined): Promise<Running> {
  const server = await startServer(await prepareBinaries(await findBinaries(), cacheFolder), onStart)
  const {host, port, user, password} = server.address
  const connectionTo = (database: string | null) => ({host, port, user, password, database: database ?? 'postgres'})
  try {
    return {server, databases: await openDatabases({connectionTo, label: 'embedded', isOurs: true})}
  } catch (error) {
    await server.stop()
    throw error
  }
}
