import type {AccessPattern, ForeignKey, Table} from '@journeywright/schema'

/** Names of the keys and indexes of a table that a lookup by these columns, in any order, can use. */
export function coveredBy({primaryKey, uniques, indexes}: Table, columns: readonly string[]): readonly string[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques]
  const plain = indexes
    .filter(({where}) => where === null)
    .map(({name, columns: indexed}) => ({name, columns: indexed.map(column => column.name)}))
  return [...keys, ...plain].filter(key => startsWith(key.columns, columns)).map(({name}) => name)
}

/** The same for a query pattern; an index that says it serves the pattern does. */
export function servedBy(table: Table, {id, equals}: AccessPattern): readonly string[] {
  const said = table.indexes.filter(({serves}) => serves.includes(id)).map(({name}) => name)
  return [...new Set([...said, ...coveredBy(table, equals)])]
}

/** The foreign keys that an index makes cheap to follow backwards. */
export function coveredKeys(table: Table, index: string): readonly ForeignKey[] {
  return table.foreignKeys.filter(key => coveredBy(table, key.columns).includes(index))
}

function startsWith(columns: readonly string[], wanted: readonly string[]): boolean {
  const first = columns.slice(0, wanted.length)
  return wanted.length > 0 && wanted.every(column => first.includes(column))
}
