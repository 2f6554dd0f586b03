import {groupBy, quoteName, type ForeignKey, type Table} from '@journeywright/schema'
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
  /** Tables that another is a partition or heir of, by that other. */
  readonly parents: ReadonlyMap<Table, readonly TablePlace[]>
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
  return {
    from: groupBy(all, ({from}) => from.table),
    to: groupBy(all, ({to}) => to.table),
    parents: findParents(places),
  }
}

function findParents(places: readonly TablePlace[]): Connections['parents'] {
  const heirs = places.filter(({table}) => table.partitionOf || table.inherits)
  if (heirs.length === 0) return new Map()
  const byName = new Map(places.map(place => [qualified(place.table.namespace, place.table.name), place]))
  return new Map(
    heirs.map(({table: {partitionOf, inherits = []}, table}) => {
      const whole = partitionOf ? [qualified(partitionOf.namespace, partitionOf.table)] : []
      return [table, [...whole, ...inherits].flatMap(name => byName.get(name) ?? [])]
    }),
  )
}

function qualified(namespace: string, name: string): string {
  return `${quoteName(namespace)}.${quoteName(name)}`
}
