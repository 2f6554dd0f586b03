import {
  ColumnTypeEnum,
  DriverAdapterError,
  type ColumnType,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type {SqlMigrationAwareDriverAdapterFactory} from '@prisma/driver-adapter-utils'
import {DatabaseError, Pool, types as parsers} from 'pg'
import type {ServerAddress} from './server-address.js'

/**
 * The way from Prisma's schema engine to PostgreSQL. The adapter that Prisma's client uses can neither read the type
 * `"char"`, which the catalogs of PostgreSQL are full of, nor run a script with a function: it cuts it at each semicolon.
 */
export function pgAdapter(address: ServerAddress): PgAdapter {
  const open = new Set<SqlDriverAdapter>()
  const opened = (adapter: SqlDriverAdapter) => {
    open.add(adapter)
    return Promise.resolve(adapter)
  }
  return {
    ...about,
    connect: () => opened(adapterOf(address)),
    async close() {
      for (const adapter of open) await adapter.dispose()
    },
    connectToShadowDb: () => Promise.reject(new Error('nothing that is checked here needs a shadow database')),
  }
}

export interface PgAdapter extends SqlMigrationAwareDriverAdapterFactory {
  /** Ends the connections, which the engine keeps. */
  close(): Promise<void>
}

const about = {provider: 'postgres', adapterName: 'journeywright-checks'} as const

function adapterOf(address: ServerAddress): SqlDriverAdapter {
  const pool = new Pool({...address, max: 1})
  pool.on('error', () => {}) // The server may end before an idle connection does.
  const run = ({sql, args}: SqlQuery) => pool.query({text: sql, values: args, rowMode: 'array', types}).catch(refuse)
  return {
    ...about,
    async queryRaw(query) {
      const {fields, rows} = await run(query)
      const columnTypes = fields.map(({dataTypeID}) => knownTypes.get(dataTypeID) ?? ColumnTypeEnum.Text)
      return {columnNames: fields.map(({name}) => name), columnTypes, rows}
    },
    executeRaw: async query => (await run(query)).rowCount ?? 0,
    async executeScript(script) {
      await pool.query(script).catch(refuse)
    },
    startTransaction: () => Promise.reject(new Error('the schema engine opens no transaction')),
    dispose: () => pool.end(),
  }
}

/** In the engine's words, which looks for its own table by asking for it. */
function refuse(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error
  const {code = '', message, severity = '', detail, hint, column} = error
  const original = {originalCode: code, originalMessage: message}
  throw new DriverAdapterError(
    code === '42P01'
      ? {...original, kind: 'TableDoesNotExist'}
      : {...original, kind: 'postgres', code, severity, message, detail, hint, column},
  )
}

const knownTypes: ReadonlyMap<number, ColumnType> = new Map([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
  [1000, ColumnTypeEnum.BooleanArray],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1184, ColumnTypeEnum.DateTime],
])

const instant = 1184

/** Instants as RFC 3339 has them; the rest as the client gives it. */
const types = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (id === instant) return (text: string) => `${text.replace(' ', 'T')}:00`
    return parsers.getTypeParser(id, format)
  },
}
