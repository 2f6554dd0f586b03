import type {ForeignKey, SchemaModel, Table} from '../model.js'
import {findTable} from './find-table.js'

/** The table that a foreign key refers to: in the namespace that it names, else in that of its own table first. */
export function findTarget(
  model: Pick<SchemaModel, 'tables'>,
  table: Pick<Table, 'namespace'>,
  {references}: ForeignKey,
): Table | undefined {
  const found = findTable(model, references.table, references.namespace ?? table.namespace)
  return references.namespace === undefined || found?.namespace === references.namespace ? found : undefined
}
