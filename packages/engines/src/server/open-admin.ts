import {ProblemError} from '@journeywright/problems'
import type {SqlFailure} from '../engine.js'
import {fail, leftBehind} from '../problems.js'
import {connect, type Connection} from './connect.js'
import type {ServerSettings} from './open-databases.js'

/** The session that makes and drops databases. */
export interface Admin extends Pick<Connection, 'query' | 'close'> {
  /** What is lost is replaced once: a server may end one connection and answer on the next. */
  execute(statement: string): Promise<SqlFailure | null>
  /** Throws a `ProblemError` that names the database when nobody answers any more. */
  drop(database: string): Promise<void>
}

/** Each session that it has says `claim` first. */
export async function openAdmin(settings: ServerSettings, claim: string): Promise<Admin> {
  const begin = async () => {
    const begun = await connect(settings.connectionTo(null), settings.label)
    await begun.execute(claim)
    return begun
  }
  let connection = await begin()
  const admin: Admin = {
    query: (sql, parameters) => connection.query(sql, parameters),
    close: () => connection.close(),
    async execute(statement) {
      try {
        return await connection.execute(statement)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        connection = await begin()
        return connection.execute(statement)
      }
    },
    async drop(database) {
      try {
        await admin.execute(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        if (!settings.isOurs) throw fail(leftBehind(settings.label, database), error)
      }
    },
  }
  return admin
}
