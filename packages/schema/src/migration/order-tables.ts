import {compareText} from '@journeywright/problems'
import {findTable} from '../lookup/find-table.js'
import type {SchemaModel, Table} from '../model.js'

/** Tables that are referred to first, by namespace and name among equals. A circle is cut at its first name. */
export function orderTables(model: Pick<SchemaModel, 'tables'>): readonly Table[] {
  const waiting = [...model.tables].sort(compareTables)
  const needs = new Map(waiting.map(table => [table, targetsOf(table, model)]))
  const ordered: Table[] = []
  const done = new Set<Table>()
  while (waiting.length > 0) {
    const free = waiting.findIndex(table => [...(needs.get(table) ?? [])].every(target => done.has(target)))
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (!next) break
    ordered.push(next)
    done.add(next)
  }
  return ordered
}

function targetsOf(table: Table, model: Pick<SchemaModel, 'tables'>): ReadonlySet<Table> {
  const targets = table.foreignKeys.flatMap(key => findTable(model, key.references.table, table.namespace) ?? [])
  return new Set(targets.filter(target => target !== table))
}

function compareTables(a: Table, b: Table): number {
  return compareText(a.namespace, b.namespace) || compareText(a.name, b.name)
}
