import type {Table} from '@journeywright/schema'

/** True when no two rows have the same values in exactly these columns, in any order. */
export function isUnique({primaryKey, uniques, indexes}: Table, columns: readonly string[]): boolean {
  const keys = [
    ...(primaryKey ? [primaryKey.columns] : []),
    ...uniques.map(unique => unique.columns),
    ...indexes.filter(index => index.unique && index.where === null).map(index => index.columns.map(({name}) => name)),
  ]
  return keys.some(key => key.length === columns.length && key.every(name => columns.includes(name)))
}
