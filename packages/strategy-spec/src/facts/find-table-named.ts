import type {SchemaModel, Table} from '@journeywright/schema'

/** The table that a name means inside a namespace: one of the same namespace first. */
export function findTableNamed({tables}: SchemaModel, name: string, namespace: string): Table | undefined {
  const named = tables.filter(table => table.name === name)
  return named.find(table => table.namespace === namespace) ?? named[0]
}
