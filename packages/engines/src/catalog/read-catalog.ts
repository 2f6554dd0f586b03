import {compareText} from '@journeywright/problems'
import type {Connection} from '../server/connect.js'
import type {Catalog, CatalogEntry} from './catalog.js'
import {objectQueries} from './object-queries.js'
import {relationQueries} from './relation-queries.js'

/** The session's search path is empty while the server prints, so that every name comes out qualified. */
export async function readCatalog(connection: Connection): Promise<Catalog> {
  const [kept] = await connection.query<{path: string}>(`SELECT current_setting('search_path') AS path`)
  await connection.query(`SELECT set_config('search_path', '', false)`)
  try {
    const entries = await connection.query<CatalogEntry>([...relationQueries, ...objectQueries].join('\nUNION ALL\n'))
    return [...entries].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name))
  } finally {
    await connection.query(`SELECT set_config('search_path', $1, false)`, [kept?.path ?? ''])
  }
}
