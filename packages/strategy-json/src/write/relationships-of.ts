import type {ForeignKey, Table} from '@journeywright/schema'
import type {Connection, Connections} from './connect-tables.js'
import {optionalOf} from './optional-of.js'
import type {TablePlace} from './plan-paths.js'

/** What `relationships.json` says of a table: where its keys lead, and whose keys lead here. */
export function relationshipsOf({table}: TablePlace, {from, to}: Connections): object {
  return {
    table: table.name,
    namespace: table.namespace,
    references: (from.get(table) ?? []).map(referenceEntry),
    referenced_by: (to.get(table) ?? []).map(referrerEntry),
  }
}

function referenceEntry({key, from, to}: Connection): object {
  return {
    name: key.name,
    columns: key.columns,
    references: {table: to.key, ...optionalOf(key.references, ['namespace']), columns: key.references.columns},
    cardinality: key.cardinality,
    required: isRequired(key, from.table),
    on_delete: key.onDelete,
    on_update: key.onUpdate,
    ...optionalOf(key, ['matchFull', 'setColumns', 'deferrable', 'notValid']),
    reason: key.reason,
    sources: key.sources,
  }
}

function referrerEntry({key, from}: Connection): object {
  return {
    name: key.name,
    table: from.key,
    columns: key.columns,
    cardinality: key.cardinality === 'one-to-one' ? 'one-to-one' : 'one-to-many',
    required: isRequired(key, from.table),
    on_delete: key.onDelete,
    reason: key.reason,
  }
}

/** True when every row must have its row of the other table. */
function isRequired({columns}: ForeignKey, table: Table): boolean {
  return table.columns.every(({name, nullable}) => !nullable || !columns.includes(name))
}
