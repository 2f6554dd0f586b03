import type {PGlite} from '@electric-sql/pglite'
import {SqlRefusal, type SqlFailure} from '../engine.js'
import {connectionLost, fail} from '../problems.js'
import type {Connection} from '../server/connect.js'

/** The one session that there is, as if it were one of a server. */
export function connectPglite(pglite: PGlite, label: string): Connection {
  return {
    async execute(sql) {
      try {
        await pglite.exec(sql)
        return null
      } catch (error) {
        return failureOf(error, label)
      }
    },
    async query<Row extends object>(sql: string, parameters?: readonly unknown[]) {
      try {
        const {rows} = await pglite.query<Row>(sql, parameters && [...parameters])
        return rows
      } catch (error) {
        throw new SqlRefusal(sql, failureOf(error, label))
      }
    },
    close: () => pglite.close(),
  }
}

/** Whatever has no SQLSTATE is the end of the engine, and no answer of it. */
function failureOf(error: unknown, label: string): SqlFailure {
  if (!(error instanceof Error) || !('severity' in error)) throw fail(connectionLost(label, String(error)), error)
  const fields = new Map(Object.entries(error))
  const text = (name: string) => String(fields.get(name) ?? '')
  return {
    code: text('code'),
    message: error.message,
    detail: text('detail'),
    constraint: text('constraint'),
    column: text('column'),
    table: text('table'),
    position: text('position') === '' ? null : Number(text('position')),
  }
}
