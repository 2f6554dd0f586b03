import {compareText} from '@journeywright/problems'
import {otherObjects} from '../introspect/unmodelled/other-objects.js'
import type {Connection} from '../server/connect.js'
import type {Catalog, CatalogEntry} from './catalog.js'
import {grantQuery} from './grant-query.js'
import {objectQueries} from './object-queries.js'
import {relationQueries} from './relation-queries.js'

/** What the model has no kind for, by its text. */
const others = `SELECT 'other', text, '' FROM (${otherObjects.join('\nUNION ALL\n')}) beyond`

const query = [...relationQueries, grantQuery, ...objectQueries, others].join('\nUNION ALL\n')

const name = 'journeywright_catalog'

const session = `
SELECT current_setting('search_path') AS path, current_setting('jit') AS jit,
  EXISTS (SELECT FROM pg_prepared_statements WHERE name = '${name}') AS "isPrepared"`

interface Session {
  readonly path: string
  readonly jit: string
  readonly isPrepared: boolean
}

/**
 * The session's search path is empty while the server prints, so that every name comes out qualified. To plan or compile a
 * query of this length takes longer than to run it: it's planned once a session, and never compiled.
 */
export async function readCatalog(connection: Connection): Promise<Catalog> {
  const [{path, jit, isPrepared} = {path: '', jit: 'on', isPrepared: false}] = await connection.query<Session>(session)
  await connection.query(`SELECT set_config('search_path', '', false), set_config('jit', 'off', false)`)
  try {
    if (!isPrepared) await connection.query(`PREPARE ${name} AS ${query}`)
    const entries = await connection.query<CatalogEntry>(`EXECUTE ${name}`)
    return [...entries].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name))
  } finally {
    await connection.query(`SELECT set_config('search_path', $1, false), set_config('jit', $2, false)`, [path, jit])
  }
}
