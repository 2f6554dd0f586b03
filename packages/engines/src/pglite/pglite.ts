import type {PGlite} from '@electric-sql/pglite'
import {readCatalog} from '../catalog/read-catalog.js'
import type {Database, Engine} from '../engine.js'
import {connectPglite} from './connect-pglite.js'
import {loadPglite, type StartPglite} from './load-pglite.js'

export interface PgliteOptions {
  /** What people read after `PGlite` in the name of the judge, such as why it is the one. Default: nothing. */
  readonly reason?: string
}

/**
 * PostgreSQL in WebAssembly, in this process: for where no other runs. Every database is a server of its own, so roles
 * are not shared, each takes some hundred megabytes, and `statement_timeout` ends nothing. Opening one throws a
 * `ProblemError` when `@electric-sql/pglite` isn't installed.
 */
export function pglite({reason}: PgliteOptions = {}): Engine {
  const label = reason === undefined ? 'PGlite' : `PGlite, ${reason}`
  const opened = new Set<Database>()
  let starting: Promise<Pristine> | null = null

  async function keep(started: PGlite, start: StartPglite): Promise<Database> {
    const database = await toDatabase(started, label, {
      copy: async () => keep(await start(await started.dumpDataDir('none')), start),
      forget: other => opened.delete(other),
    })
    opened.add(database)
    return database
  }

  return {
    id: 'pglite',
    async open() {
      starting ??= makePristine()
      const {start, data} = await starting
      return keep(await start(data), start)
    },
    async close() {
      starting = null
      for (const database of opened) await database.close()
    },
  }
}

/** A cluster that has nothing in it yet is made once, which takes most of the time, and then loaded. */
interface Pristine {
  readonly start: StartPglite
  readonly data: Blob
}

async function makePristine(): Promise<Pristine> {
  const start = await loadPglite()
  const first = await start(null)
  const data = await first.dumpDataDir('none')
  await first.close()
  return {start, data}
}

interface Owner {
  copy(): Promise<Database>
  forget(database: Database): boolean
}

async function toDatabase(started: PGlite, label: string, {copy, forget}: Owner): Promise<Database> {
  const connection = connectPglite(started, label)
  const [server] = await connection.query<{version: string}>(`SELECT current_setting('server_version') AS version`)
  const database: Database = {
    judge: `PostgreSQL ${server?.version.split(' ')[0] ?? ''} (${label})`,
    execute: sql => connection.execute(sql),
    query: (sql, parameters) => connection.query(sql, parameters),
    catalog: () => readCatalog(connection),
    clone: copy,
    async close() {
      if (forget(database)) await connection.close()
    },
  }
  return database
}
