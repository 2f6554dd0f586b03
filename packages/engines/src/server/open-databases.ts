import {randomBytes} from 'node:crypto'
import {ProblemError} from '@journeywright/problems'
import {connect, type Connection, type ConnectionSettings} from './connect.js'
import {readCatalog} from '../catalog/read-catalog.js'
import type {Database} from '../engine.js'
import {cannotCreateDatabase, fail, leftBehind} from '../problems.js'

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
  let admin = await connect(settings.connectionTo(null), settings.label)
  const [server] = await admin.query<{version: string}>(`SELECT current_setting('server_version') AS version`)
  const judge = `PostgreSQL ${server?.version.split(' ')[0] ?? ''} (${settings.label})`
  const open = new Set<Database>()

  async function create(origin: string): Promise<Database> {
    const name = `journeywright_scratch_${randomBytes(6).toString('hex')}`
    const refused = await administer(`CREATE DATABASE ${name} ${origin}`)
    if (refused) throw fail(cannotCreateDatabase(settings.label, refused.message))
    try {
      const database = await openDatabase(name)
      open.add(database)
      return database
    } catch (error) {
      await drop(name)
      throw error
    }
  }

  async function openDatabase(name: string): Promise<Database> {
    let connection: Connection = await reconnect(name)
    const database: Database = {
      judge,
      execute: sql => connection.execute(sql),
      query: (sql, parameters) => connection.query(sql, parameters),
      catalog: () => readCatalog(connection),
      async clone() {
        await connection.close() // A template must have no connections.
        const copy = await create(`TEMPLATE ${name}`)
        connection = await reconnect(name)
        return copy
      },
      async close() {
        if (!open.delete(database)) return
        await connection.close()
        await drop(name)
      },
    }
    return database
  }

  /** What is lost is replaced once: a server may end one connection and answer on the next. */
  async function administer(statement: string) {
    try {
      return await admin.execute(statement)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      admin = await connect(settings.connectionTo(null), settings.label)
      return admin.execute(statement)
    }
  }

  async function drop(name: string): Promise<void> {
    try {
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (!settings.isOurs) throw fail(leftBehind(settings.label, name), error)
    }
  }

  async function reconnect(database: string): Promise<Connection> {
    return connect(settings.connectionTo(database), settings.label)
  }

  return {
    open: () => create(nothing),
    async close() {
      for (const database of open) await database.close()
      await admin.close()
    },
  }
}
