import type {SchemaModel, Table} from '../model.js'

/** The tables that somebody designed: a partition has the columns, keys and faults of its parent. */
export function ownTables({tables}: Pick<SchemaModel, 'tables'>): readonly Table[] {
  return tables.filter(({partitionOf}) => partitionOf === undefined)
}
