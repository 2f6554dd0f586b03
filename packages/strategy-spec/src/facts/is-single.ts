import type {ForeignKey, Table} from '@journeywright/schema'

/** True when at most one row can refer to the same target: the key's columns hold a whole key of their table. */
export function isSingle({primaryKey, uniques}: Table, {columns}: ForeignKey): boolean {
  return [...(primaryKey ? [primaryKey] : []), ...uniques].some(key =>
    key.columns.every(name => columns.includes(name)),
  )
}
