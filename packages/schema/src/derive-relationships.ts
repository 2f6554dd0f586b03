import type {Relationship} from './document.js'
import {isOneToOne} from './lookup/is-one-to-one.js'
import type {ForeignKey, SchemaModel, Table} from './model.js'

/** One relationship a foreign key, in the order of the tables and their keys. */
export function deriveRelationships(model: Pick<SchemaModel, 'tables'>): readonly Relationship[] {
  return model.tables.flatMap(table => table.foreignKeys.map(key => relationshipOf(table, key)))
}

function relationshipOf(table: Table, key: ForeignKey): Relationship {
  const own = table.columns.filter(({name}) => key.columns.includes(name))
  return {
    name: key.name,
    from: {table: table.name, columns: key.columns},
    to: key.references,
    cardinality: isOneToOne(table, key) ? 'one-to-one' : 'many-to-one',
    required: own.every(({nullable}) => !nullable),
    onDelete: key.onDelete,
    reason: key.reason,
  }
}
