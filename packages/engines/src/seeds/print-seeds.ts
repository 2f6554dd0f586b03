import {quoteName} from '@journeywright/schema'
import type {ColumnFacts, Row, TableFacts} from '../facts/table-facts.js'
import {literal, printInsert, type TableRow} from '../rows/print-insert.js'
import type {SequenceUse} from './read-sequences.js'

/** Rows that belong into one statement: of one table, or one row for each table of a circle. */
export interface Planted {
  readonly circle: readonly TableFacts[]
  readonly rows: readonly (readonly TableRow[])[]
}

/** All rows in one transaction, in an order that the foreign keys allow; afterwards sequences go on behind them. */
export function printSeeds(planted: readonly Planted[], sequences: readonly SequenceUse[]): string {
  const filled = planted.filter(({rows}) => rows.length > 0)
  const tables = filled.flatMap(({circle}) => circle)
  const count = filled.reduce((sum, {rows}) => sum + rows.reduce((all, row) => all + row.length, 0), 0)
  const parts = [
    [
      `-- Seed rows: ${count} in ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}, made up, for empty tables.`,
      '-- Run it as the owner of the tables, or as a role that bypasses row security.',
    ].join('\n'),
    'BEGIN;',
    ...filled.flatMap(each => printPlanted(each, sequences)),
    ...advance(tables, sequences),
    'COMMIT;',
  ]
  return `${parts.join('\n\n')}\n`
}

function printPlanted({circle, rows}: Planted, sequences: readonly SequenceUse[]): readonly string[] {
  const [table] = circle
  // Tables that require each other get their rows by one statement: keys are checked when it ends.
  if (!table || circle.length > 1) return rows.map(row => `${printInsert(row)};`)
  return [
    printRows(
      table,
      rows.flatMap(each => each.map(({row}) => row)),
      sequences,
    ),
  ]
}

function printRows(
  {name, columns: facts}: TableFacts,
  rows: readonly Row[],
  sequences: readonly SequenceUse[],
): string {
  const columns = [...(rows[0]?.keys() ?? [])]
  const isOverriding = sequences.some(each => each.table === name && each.isIdentity)
  const isNumber = new Set(facts.filter(each => isNumeric(each)).map(each => each.name))
  const print = (column: string, value: string | null) => (isNumber.has(column) && value ? value : literal(value))
  const values = rows.map(row => `  (${columns.map(column => print(column, row.get(column) ?? null)).join(', ')})`)
  if (columns.length === 0) return rows.map(() => `INSERT INTO ${name} DEFAULT VALUES;`).join('\n')
  const override = isOverriding ? ' OVERRIDING SYSTEM VALUE' : ''
  return `INSERT INTO ${name} (${columns.map(quoteName).join(', ')})${override} VALUES\n${values.join(',\n')};`
}

/** These need no quotes to be read as what they are. */
function isNumeric({base, isArray}: ColumnFacts): boolean {
  return !isArray && ['int2', 'int4', 'int8', 'numeric'].includes(base)
}

function advance(tables: readonly TableFacts[], sequences: readonly SequenceUse[]): readonly string[] {
  const used = sequences.filter(({table}) => tables.some(({name}) => name === table))
  if (used.length === 0) return []
  return [
    used
      .map(({table, column, sequence}) => {
        const last = `SELECT max(${quoteName(column)}) FROM ${table}`
        return `SELECT pg_catalog.setval(${literal(sequence)}, (${last})::bigint);`
      })
      .join('\n'),
  ]
}
