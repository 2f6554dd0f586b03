import type {Database, SqlFailure} from '../engine.js'
import {groupTables} from '../facts/group-tables.js'
import type {TableFacts} from '../facts/table-facts.js'
import {plantRows, type Garden} from './plant-rows.js'
import type {Planted} from './print-seeds.js'

export interface PlantOptions {
  /** How many rows a table gets, if it has room for them. */
  readonly rows: number
  readonly signal?: AbortSignal | undefined
}

/** Rows in all tables, in the transaction that is open, and what the server said where it took none. */
export async function plantAll(
  database: Database,
  tables: readonly TableFacts[],
  {rows, signal}: PlantOptions,
): Promise<readonly (Planted & {readonly refused: SqlFailure | null})[]> {
  // Loaded only when rows are made up.
  const {faker} = await import('@faker-js/faker/locale/en')
  await database.execute('SET CONSTRAINTS ALL IMMEDIATE')
  const garden: Garden = {database, faker, inserted: new Map(), count: rows}
  const planted: Awaited<ReturnType<typeof plantRows>>[] = []
  for (const circle of groupTables(tables.filter(({parent}) => parent === null))) {
    signal?.throwIfAborted()
    const wanted = circle.map(table => within(table, tables))
    planted.push(await plantRows(garden, wanted))
  }
  return planted
}

/** A partitioned table takes what one of its partitions takes. */
function within(table: TableFacts, all: readonly TableFacts[]): TableFacts {
  const part = all.find(({parent}) => parent === table.name)
  if (!part) return table
  const {columns, constraints, bound} = within(part, all)
  return {...table, columns, constraints, bound}
}
