import type {ClientConfig, DatabaseError} from 'pg'
import {SqlRefusal, type SqlFailure} from '../engine.js'
import {cannotConnect, connectionLost, fail} from '../problems.js'

/** What `pg` needs to know to reach a server. */
export type ConnectionSettings = Pick<
  ClientConfig,
  'host' | 'port' | 'user' | 'password' | 'database' | 'connectionString'
>

/** One session on a server. Statements run one after another. */
export interface Connection {
  execute(sql: string): Promise<SqlFailure | null>
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** Throws a `ProblemError` that names the server by its label when it cannot be reached. */
export async function connect(settings: ConnectionSettings, label: string): Promise<Connection> {
  const {default: pg} = await import('pg')
  const client = new pg.Client({...settings, connectionTimeoutMillis: 10_000})
  let lost: Error | null = null
  client.on('error', error => {
    lost = error
  })
  try {
    await client.connect()
  } catch (error) {
    throw fail(cannotConnect(label, describe(error)), withoutSecrets(error))
  }
  async function run<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Answer<Row>> {
    try {
      const {rows = []} = await client.query<Row & Record<string, unknown>>(sql, parameters && [...parameters])
      return {rows, failure: null}
    } catch (error) {
      if (error instanceof pg.DatabaseError && isRefusal(error)) return {rows: [], failure: failureOf(error)}
      throw fail(connectionLost(label, describe(lost ?? error)), error)
    }
  }
  return {
    execute: async sql => (await run(sql)).failure,
    async query<Row extends object>(sql: string, parameters?: readonly unknown[]) {
      const {rows, failure} = await run<Row>(sql, parameters)
      if (failure) throw new SqlRefusal(sql, failure)
      return rows
    },
    close: () => client.end().catch(() => {}), // What is lost already need not be ended.
  }
}

interface Answer<Row> {
  readonly rows: readonly Row[]
  readonly failure: SqlFailure | null
}

/** Classes 57 and 58 are of the server itself: it shuts down, or its disk is full. */
function isRefusal({code = ''}: DatabaseError): boolean {
  return !code.startsWith('57P') && !code.startsWith('58')
}

function failureOf(error: DatabaseError): SqlFailure {
  return {
    code: error.code ?? '',
    message: error.message,
    detail: error.detail ?? '',
    constraint: error.constraint ?? '',
    column: error.column ?? '',
    table: error.table ?? '',
    position: error.position === undefined ? null : Number(error.position),
  }
}

/** Node answers an `AggregateError` without a message when a name has several addresses. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** The client hangs on to its settings, and so to the password; a cause may be printed. */
function withoutSecrets(error: unknown): Error {
  return new Error(describe(error))
}
