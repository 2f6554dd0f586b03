import type {Row, TableFacts} from '../facts/table-facts.js'
import {quoteName} from '@journeywright/schema'

export interface TableRow {
  readonly table: TableFacts
  readonly row: Row
}

/** One statement for all rows, so that rows of tables in a circle can refer to each other: keys are checked at its end. */
export function printInsert(rows: readonly TableRow[]): string {
  const statements = rows.map(printRow)
  const last = statements.pop() ?? ''
  if (statements.length === 0) return last
  return `WITH ${statements.map((each, index) => `inserted_${index} AS (${each})`).join(', ')} ${last}`
}

/** Identity columns get values too, so that the same row is the same on every server. */
function printRow({table, row}: TableRow): string {
  const columns = [...row.keys()].map(quoteName).join(', ')
  const values = [...row.values()].map(literal).join(', ')
  if (row.size === 0) return `INSERT INTO ${table.name} DEFAULT VALUES`
  return `INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE VALUES (${values})`
}

/** Of no type yet: the server reads it as whatever stands opposite. */
export function literal(value: string | null): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`
}
