import {compareText} from '@journeywright/problems'
import {findTable} from '../lookup/find-table.js'
import {findTarget} from '../lookup/find-target.js'
import type {SchemaModel, Table} from '../model.js'
import {orderByNeeds} from './order-by-needs.js'

/**
 * Tables that are referred to first, and partitions after their table; by namespace and name among equals. A circle is cut
 * at its first name.
 */
export function orderTables(model: Pick<SchemaModel, 'tables'>): readonly Table[] {
  const tables = [...model.tables].sort(compareTables)
  return orderByNeeds(tables, new Map(tables.map(table => [table, targetsOf(table, model)])))
}

function targetsOf(table: Table, model: Pick<SchemaModel, 'tables'>): ReadonlySet<Table> {
  const {partitionOf, foreignKeys} = table
  const whole = partitionOf && findTable(model, partitionOf.table, partitionOf.namespace)
  const targets = foreignKeys.flatMap(key => findTarget(model, table, key) ?? [])
  return new Set(whole ? [whole, ...targets] : targets)
}

function compareTables(a: Table, b: Table): number {
  return compareText(a.namespace, b.namespace) || compareText(a.name, b.name)
}
