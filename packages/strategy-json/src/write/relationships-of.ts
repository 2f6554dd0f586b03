import {deriveRelationships, type ForeignKey} from '@journeywright/schema'
import {findPlace, type TablePlace} from './plan-paths.js'

/** What `relationships.json` says of a table: where its keys lead, and whose keys lead here. */
export function relationshipsOf(place: TablePlace, places: readonly TablePlace[]): object {
  const {table} = place
  return {
    table: table.name,
    namespace: table.namespace,
    references: table.foreignKeys.map(key => referenceEntry(key, place, places)),
    referenced_by: places.flatMap(other => referrers(other, place, places)),
  }
}

function referenceEntry(key: ForeignKey, {table}: TablePlace, places: readonly TablePlace[]): object {
  const target = findPlace(places, key.references.table, table.namespace)?.key ?? key.references.table
  return {
    name: key.name,
    columns: key.columns,
    references: {table: target, columns: key.references.columns},
    cardinality: key.cardinality,
    required: isRequired(key, table),
    on_delete: key.onDelete,
    on_update: key.onUpdate,
    reason: key.reason,
    sources: key.sources,
  }
}

function referrers(other: TablePlace, place: TablePlace, places: readonly TablePlace[]): readonly object[] {
  return other.table.foreignKeys
    .filter(key => findPlace(places, key.references.table, other.table.namespace) === place)
    .map(key => ({
      name: key.name,
      table: other.key,
      columns: key.columns,
      cardinality: key.cardinality === 'one-to-one' ? 'one-to-one' : 'one-to-many',
      required: isRequired(key, other.table),
      on_delete: key.onDelete,
      reason: key.reason,
    }))
}

function isRequired({name}: ForeignKey, table: TablePlace['table']): boolean {
  return deriveRelationships({tables: [table]}).some(each => each.name === name && each.required)
}
