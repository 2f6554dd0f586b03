import {groupBy, type SchemaModel, type Table} from '@journeywright/schema'

/** The table that a name means inside a namespace: one of the same namespace first. */
export function findTableNamed({tables}: SchemaModel, name: string, namespace: string): Table | undefined {
  const named = namesOf(tables).get(name)
  return named?.find(table => table.namespace === namespace) ?? named?.[0]
}

type Named = ReadonlyMap<string, readonly Table[]>

/** Each foreign key of each table is looked up several times. */
const known = new WeakMap<readonly Table[], Named>()

function namesOf(tables: readonly Table[]): Named {
  const found = known.get(tables) ?? groupBy(tables, ({name}) => name)
  known.set(tables, found)
  return found
}
