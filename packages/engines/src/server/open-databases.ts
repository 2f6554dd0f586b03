import {openAdmin, type Admin} from './open-admin.js'
import {dropStale} from './drop-stale.js'
import {ownNames} from './own-names.js'
import {connect, type ConnectionSettings} from './connect.js'
import {readCatalog} from '../catalog/read-catalog.js'
import type {Database} from '../engine.js'
import {cannotCreateDatabase, fail} from '../problems.js'

/** The scratch databases of one server. */
export interface Databases {
  open(): Promise<Database>
  /** Drops those that are still open, then leaves the server. */
  close(): Promise<void>
}

export interface ServerSettings {
  /** How to reach one of its databases; null is the one to start from. */
  connectionTo(database: string | null): ConnectionSettings
  /** What people read: `localhost:5432`, or `embedded`. Never holds a password. */
  readonly label: string
  /** It ends with us, and so does all that it holds. */
  readonly isOurs?: true
}

/** Template 0 and the C locale, so that every server starts from the same nothing and sorts alike. */
const nothing = `TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`

export async function openDatabases(settings: ServerSettings): Promise<Databases> {
  const names = ownNames()
  const admin = await openAdmin(settings, names.claim)
  if (!settings.isOurs) await dropStale(admin)
  const judge = await nameJudge(admin, settings)
  const open = new Set<Database>()

  async function create(origin: string): Promise<Database> {
    const name = names.next()
    const refused = await admin.execute(`CREATE DATABASE ${name} ${origin}`)
    if (refused) throw fail(cannotCreateDatabase(settings.label, refused.message))
    try {
      const database = await openDatabase(name)
      open.add(database)
      return database
    } catch (error) {
      await admin.drop(name)
      throw error
    }
  }

  async function openDatabase(name: string): Promise<Database> {
    const reconnect = () => connect(settings.connectionTo(name), settings.label)
    let connection = await reconnect()
    const database: Database = {
      judge,
      execute: sql => connection.execute(sql),
      query: (sql, parameters) => connection.query(sql, parameters),
      catalog: () => readCatalog(connection),
      async clone() {
        await connection.close() // A template must have no connections.
        const copy = await create(`TEMPLATE ${name}`)
        connection = await reconnect()
        return copy
      },
      async close() {
        if (!open.delete(database)) return
        await connection.close()
        await admin.drop(name)
      },
    }
    return database
  }

  return {
    open: () => create(nothing),
    async close() {
      for (const database of open) await database.close()
      await admin.close()
    },
  }
}

async function nameJudge(admin: Admin, {label}: ServerSettings): Promise<string> {
  const [server] = await admin.query<{version: string}>(`SELECT current_setting('server_version') AS version`)
  return `PostgreSQL ${server?.version.split(' ')[0] ?? ''} (${label})`
}
