import type {SchemaModel, Table} from '../model.js'

/** The table of a name: the one in the given namespace first, else the first of that name in any. */
export function findTable(model: Pick<SchemaModel, 'tables'>, name: string, namespace?: string): Table | undefined {
  const named = model.tables.filter(table => table.name === name)
  return named.find(table => table.namespace === namespace) ?? named[0]
}
