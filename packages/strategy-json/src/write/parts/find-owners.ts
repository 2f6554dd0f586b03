import type {TablePlace} from '../plan-paths.js'
import {partsOf} from './parts-of.js'
import type {Part, PartsFinder} from './table-parts.js'

/** The table whose DDL makes a part: the first that uses it. */
export type Owners = ReadonlyMap<Part, TablePlace>

export function findOwners(places: readonly TablePlace[], partsIn: PartsFinder): Owners {
  const owners = new Map<Part, TablePlace>()
  for (const place of places) {
    for (const part of partsOf(partsIn(place.table))) if (!owners.has(part)) owners.set(part, place)
  }
  return owners
}
