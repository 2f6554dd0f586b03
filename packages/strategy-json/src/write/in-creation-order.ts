import type {Connections} from './connect-tables.js'
import type {TablePlace} from './plan-paths.js'

/** A table after those that it refers to or is a part of; where they refer to each other, in the given order. */
export function inCreationOrder(
  places: readonly TablePlace[],
  {from, parents}: Pick<Connections, 'from' | 'parents'>,
): readonly TablePlace[] {
  const wanted = new Set(places)
  const made = new Set<TablePlace>()
  const open = new Set<TablePlace>()
  const make = (place: TablePlace): void => {
    if (!wanted.has(place) || open.has(place) || made.has(place)) return
    open.add(place)
    for (const {to} of from.get(place.table) ?? []) make(to)
    for (const parent of parents.get(place.table) ?? []) make(parent)
    made.add(place)
  }
  places.forEach(make)
  return [...made]
}
