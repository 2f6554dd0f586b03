import type {CompositeType, Domain, EnumType, SchemaModel, Sequence, SqlFunction} from '@journeywright/schema'
import type {TablePlace} from './plan-paths.js'
import {functionsOfTable, sequencesOfTable, typesOfTable} from './types-of-table.js'

/** What tables use. */
export type Part = EnumType | Domain | CompositeType | Sequence | SqlFunction

/** The table whose DDL makes a part: that of the column which a sequence belongs to, else the first that uses it. */
export type Owners = ReadonlyMap<Part, TablePlace>

export function findOwners(places: readonly TablePlace[], model: SchemaModel): Owners {
  const owners = new Map<Part, TablePlace>()
  for (const place of places) {
    for (const part of partsOf(place, model)) if (!owners.has(part)) owners.set(part, place)
  }
  return owners
}

/** Every part that a table uses. */
export function partsOf({table}: TablePlace, model: SchemaModel): readonly Part[] {
  const {enums, domains, composites} = typesOfTable(table, model)
  return [...enums, ...sequencesOfTable(table, model), ...domains, ...composites, ...functionsOfTable(table, model)]
}
