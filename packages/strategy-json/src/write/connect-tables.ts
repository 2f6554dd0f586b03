import type {ForeignKey, Table} from '@journeywright/schema'
import {groupBy} from './group-by.js'
import type {TablePlace} from './plan-paths.js'

/** A foreign key between two tables that are there. */
export interface Connection {
  readonly key: ForeignKey
  readonly from: TablePlace
  readonly to: TablePlace
}

/** Connections by the table that refers, and by the one that is referred to, in the order of the schema. */
export interface Connections {
  readonly from: ReadonlyMap<Table, readonly Connection[]>
  readonly to: ReadonlyMap<Table, readonly Connection[]>
}

/** A name means the table of the namespace that it says, or of the same one, else the first of that name. */
export function connectTables(places: readonly TablePlace[]): Connections {
  const byName = groupBy(places, ({table}) => table.name)
  const all = places.flatMap(from =>
    from.table.foreignKeys.flatMap((key): readonly Connection[] => {
      const named = byName.get(key.references.table) ?? []
      const to =
        named.find(({table}) => table.namespace === (key.references.namespace ?? from.table.namespace)) ?? named[0]
      return to ? [{key, from, to}] : []
    }),
  )
  return {from: groupBy(all, ({from}) => from.table), to: groupBy(all, ({to}) => to.table)}
}
