import type {SchemaModel, Table} from '../model.js'

/** Models don't change, so the tables of one are sorted by name once. */
const byName = new WeakMap<readonly Table[], ReadonlyMap<string, readonly Table[]>>()

/** The table of a name: the one in the given namespace first, else the first of that name in any. */
export function findTable(model: Pick<SchemaModel, 'tables'>, name: string, namespace?: string): Table | undefined {
  const named = groupsOf(model.tables).get(name) ?? []
  return named.find(table => table.namespace === namespace) ?? named[0]
}

function groupsOf(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const known = byName.get(tables)
  if (known) return known
  const groups = new Map<string, Table[]>()
  for (const table of tables) {
    const group = groups.get(table.name)
    if (group) group.push(table)
    else groups.set(table.name, [table])
  }
  byName.set(tables, groups)
  return groups
}
