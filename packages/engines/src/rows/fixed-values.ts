import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {naturalValue} from '../values/natural-value.js'

/** Which rows there are to refer to: by table name, in the order in which they were inserted. */
export type InsertedRows = ReadonlyMap<string, readonly Row[]>

/**
 * What the foreign keys of a table's next row must hold. Its first row refers to first rows, its second to second ones,
 * so that keys over several columns agree. Tables of the same circle get ordinary keys, which this row's number decides.
 */
export function fixedValues(
  table: TableFacts,
  circle: readonly TableFacts[],
  inserted: InsertedRows,
  {order, number}: {readonly order: number; readonly number: number},
): Row {
  const values = new Map<string, string | null>()
  for (const key of table.constraints) {
    if (key.kind !== 'foreign-key' || !key.target) continue
    const target = circle.find(({name}) => name === key.target?.table)
    const rows = inserted.get(key.target.table) ?? []
    const referred =
      target === undefined || isOwnChain(table, key, rows) ? rows[Math.min(order, rows.length - 1)] : undefined
    for (const [index, name] of key.columns.entries()) {
      const wanted = key.target.columns[index] ?? ''
      const value = target && !referred ? ownKey(table, target, name, wanted, number) : (referred?.get(wanted) ?? null)
      if (!values.has(name)) values.set(name, value)
    }
  }
  return values
}

/** A row that refers to its own table refers to the row before it, when one column is all that this takes. */
function isOwnChain(table: TableFacts, key: ConstraintFacts, rows: readonly Row[]): boolean {
  return key.target?.table === table.name && key.columns.length === 1 && rows.length > 0
}

/** Nothing to refer to yet: nothing where that is allowed in a row's own table, else the key that its row will have. */
function ownKey(table: TableFacts, target: TableFacts, name: string, wanted: string, number: number): string | null {
  const isOptional = table.columns.some(column => column.name === name && !column.notNull)
  const column = target.columns.find(each => each.name === wanted)
  if (!column || (target === table && isOptional)) return null
  return naturalValue(column, number)
}
