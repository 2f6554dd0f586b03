import {compareText} from '@journeywright/problems'
import type {SchemaModel, Table} from '@journeywright/schema'
import {sortedTables} from '../link.js'
import type {Area} from './area.js'
import {splitArea} from './split-area.js'

/** More tables than this are no picture that somebody reads. */
const most = 30

/**
 * The parts of a schema that are drawn by themselves, by name: what its tables say that they belong to, else their
 * namespaces, where there are several. Those of many tables are split by how tables refer to each other.
 */
export function areasOf(schema: SchemaModel): readonly Area[] {
  const tables = sortedTables(schema)
  const name = nameOf(tables, schema.name)
  const groups = new Map<string, Table[]>()
  for (const table of tables) groups.set(name(table), [...(groups.get(name(table)) ?? []), table])
  return [...groups]
    .map(([title, members]): Area => ({name: title, tables: members}))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(area => splitArea(area, most))
}

function nameOf(tables: readonly Table[], whole: string): (table: Table) => string {
  if (tables.some(({area}) => area)) return ({area}) => area || 'other'
  const namespaces = new Set(tables.map(({namespace}) => namespace))
  return namespaces.size > 1 ? ({namespace}) => namespace : () => whole
}
