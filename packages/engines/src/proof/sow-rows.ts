import {quoteName} from '@journeywright/schema'
import {attempt} from '../attempt.js'
import type {Database} from '../engine.js'
import {readTables} from '../facts/read-tables.js'
import type {TableFacts} from '../facts/table-facts.js'
import {plantAll} from '../seeds/plant-all.js'
import {switchTriggers} from './switch-triggers.js'

const rows = 3

/** Leaves a few rows in every table that takes some; one of them has no value wherever it may have none. */
export async function sowRows(database: Database, signal?: AbortSignal): Promise<void> {
  await database.execute('BEGIN')
  try {
    await database.execute(`SET LOCAL search_path = ''`)
    const tables = await readTables(database)
    await switchTriggers(database, tables, 'off')
    await plantAll(database, tables, {rows, signal})
    for (const table of tables.filter(({parent}) => parent === null)) await emptyOneRow(database, table)
    await switchTriggers(database, tables, 'on')
    await database.execute('COMMIT')
  } finally {
    await database.execute('ROLLBACK')
  }
}

async function emptyOneRow(database: Database, {name, columns}: TableFacts): Promise<void> {
  const optional = columns.filter(({notNull, generated}) => !notNull && generated === null)
  const row = `(tableoid, ctid) = (SELECT tableoid, ctid FROM ${name} ORDER BY tableoid, ctid LIMIT 1)`
  const empty = (each: readonly {readonly name: string}[]) =>
    `UPDATE ${name} SET ${each.map(column => `${quoteName(column.name)} = NULL`).join(', ')} WHERE ${row}`
  const statements = [optional, ...optional.map(column => [column])].filter(each => each.length > 0).map(empty)
  for (const statement of statements) {
    if ((await attempt(database, [statement])) !== null) continue
    await database.execute(statement)
    if (statement === statements[0]) return
  }
}
