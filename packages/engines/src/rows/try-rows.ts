import {quoteName} from '@journeywright/schema'
import type {Database, SqlFailure} from '../engine.js'
import type {Row, TableFacts} from '../facts/table-facts.js'
import {fixedValues, type InsertedRows} from './fixed-values.js'
import {makeRow} from './make-row.js'
import {printInsert, type TableRow} from './print-insert.js'
import {attempt} from '../attempt.js'

/** Rows for all tables of a circle, and what the server says of them; null: it takes them. */
export interface TriedRows {
  readonly rows: readonly TableRow[]
  readonly refused: SqlFailure | null
}

/** A migration may bring rows of its own, which can have the first keys. */
const numbers = [0, 20, 200]

/** Rows that the server takes, tried and undone. `order` is 0 for a table's first row, 1 for its second. */
export async function tryRows(
  database: Database,
  circle: readonly TableFacts[],
  inserted: InsertedRows,
  order: number,
): Promise<TriedRows> {
  let tried: TriedRows = {rows: [], refused: null}
  for (const number of numbers.map(base => base + order + 1)) {
    const rows: TableRow[] = []
    for (const table of circle) {
      const fixed = fixedValues(table, circle, inserted, {order, number})
      const unlike = inserted.get(table.name)?.[0]
      rows.push({table, row: await makeRow(database, {table, number, fixed, unlike})})
    }
    const refused = await attempt(database, [printInsert(rows)])
    tried = {rows, refused}
    if (refused?.code !== '23505') return tried
  }
  return tried
}

/** Rows that a migration brought, when they leave no room for any of ours. */
export async function readRows(database: Database, table: TableFacts): Promise<readonly Row[]> {
  const columns = table.columns.filter(({generated}) => generated === null)
  const list = columns.map(({name}) => `existing.${quoteName(name)}::text`).join(', ')
  const rows = await database.query<{cells: readonly (string | null)[]}>(
    `SELECT ARRAY[${list}]::text[] AS cells FROM ${table.name} existing ORDER BY 1 LIMIT 2`,
  )
  return rows.map(({cells}) => new Map(columns.map(({name}, index) => [name, cells[index] ?? null])))
}
