import type {SchemaModel, Table} from '../model.js'
import {findTable} from './find-table.js'

/** The tables that a table is a partition of, up to the whole one. */
export function listWholes(
  table: Table,
  model: Pick<SchemaModel, 'tables'>,
  below: readonly Table[] = [],
): readonly Table[] {
  const {partitionOf} = table
  const whole = partitionOf && findTable(model, partitionOf.table, partitionOf.namespace)
  if (!whole || below.includes(whole)) return below
  return listWholes(whole, model, [...below, whole])
}
