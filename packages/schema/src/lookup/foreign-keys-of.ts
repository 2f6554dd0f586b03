import type {ForeignKey, Table} from '../model.js'

/** The foreign keys of each table and of its partitions, which may have them where the table itself hasn't. */
export function foreignKeysOf(tables: readonly Table[]): (table: Table) => readonly ForeignKey[] {
  const parts = new Map<string, ForeignKey[]>()
  for (const {partitionOf, foreignKeys} of tables) {
    if (!partitionOf) continue
    const key = JSON.stringify([partitionOf.namespace, partitionOf.table])
    parts.set(key, [...(parts.get(key) ?? []), ...foreignKeys])
  }
  return ({namespace, name, foreignKeys}) => [...foreignKeys, ...(parts.get(JSON.stringify([namespace, name])) ?? [])]
}
