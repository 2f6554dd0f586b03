import type {EnumType, SchemaModel, SqlFunction} from '@journeywright/schema'
import type {TablePlace} from './plan-paths.js'
import {enumsOfTable, functionsOfTable} from './types-of-table.js'

/** The first table that uses an enum or a function: its DDL makes it. */
export type Owners = ReadonlyMap<EnumType | SqlFunction, TablePlace>

export function findOwners(places: readonly TablePlace[], model: SchemaModel): Owners {
  const owners = new Map<EnumType | SqlFunction, TablePlace>()
  for (const place of places) {
    for (const part of [...enumsOfTable(place.table, model), ...functionsOfTable(place.table, model)]) {
      if (!owners.has(part)) owners.set(part, place)
    }
  }
  return owners
}
