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

/**
 * The session's search path is empty while the server prints, so that every name comes out qualified. Compiling a query of
 * this length takes longer than it runs.
 */
export async function readCatalog(connection: Connection): Promise<Catalog> {
  const [kept] = await connection.query<{path: string; jit: string}>(
    `SELECT current_setting('search_path') AS path, current_setting('jit') AS jit`,
  )
  await connection.query(`SELECT set_config('search_path', '', false), set_config('jit', 'off', false)`)
  try {
    const entries = await connection.query<CatalogEntry>(query)
    return [...entries].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name))
  } finally {
    await connection.query(`SELECT set_config('search_path', $1, false), set_config('jit', $2, false)`, [
      kept?.path ?? '',
      kept?.jit ?? 'on',
    ])
  }
}
