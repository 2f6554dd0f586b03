import {quoteName} from '@journeywright/schema'
import {isOurs} from '../catalog/is-ours.js'
import type {Database} from '../engine.js'

/** The rows of a table, with those of its partitions. */
export interface Stock {
  /** Stays the same when the table is called something else. */
  readonly id: string
  /** Schema-qualified and quoted. */
  readonly name: string
  readonly rows: number
  /** The same for the same rows, in whatever order rows and columns are. */
  readonly digest: string
}

interface Table extends Pick<Stock, 'id' | 'name'> {
  readonly columns: readonly string[]
  readonly isForced: boolean
}

const tableQuery = `
SELECT c.oid::text AS id, format('%I.%I', n.nspname, c.relname) AS name, c.relforcerowsecurity AS "isForced",
  ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
    ORDER BY attname) AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${isOurs('pg_class', 'c.oid', 'n.nspname')}
  AND (c.relkind = 'r' OR EXISTS (SELECT FROM pg_inherits WHERE inhparent = c.oid))
ORDER BY 2`

/** What every table holds that can hold rows. Columns of `apart`, such as `public.orders.total`, aren't looked at. */
export async function takeStock(database: Database, apart: ReadonlySet<string>): Promise<readonly Stock[]> {
  await database.execute('BEGIN')
  try {
    const stock: Stock[] = []
    for (const table of await database.query<Table>(tableQuery)) stock.push(await countTable(database, table, apart))
    return stock
  } finally {
    await database.execute('ROLLBACK')
  }
}

/** Forced policies would hide rows from their owner. */
async function countTable(
  database: Database,
  {id, name, columns, isForced}: Table,
  apart: ReadonlySet<string>,
): Promise<Stock> {
  if (isForced) await database.execute(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`)
  const cells = columns.map(quoteName).filter(column => !apart.has(`${name}.${column}`))
  const [found] = await database.query<Pick<Stock, 'rows' | 'digest'>>(
    `SELECT count(*)::int AS rows, md5(coalesce(string_agg(content, E'\\n' ORDER BY content COLLATE "C"), '')) AS digest
     FROM (SELECT ROW(${cells.map(cell => `each.${cell}`).join(', ')})::text AS content FROM ${name} AS each) AS contents`,
  )
  return {id, name, rows: found?.rows ?? 0, digest: found?.digest ?? ''}
}
