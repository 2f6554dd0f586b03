import type {Entity} from '../concepts/entity.js'
import type {Conventions} from '../conventions/conventions.js'
import {limitName} from '../words/limit-name.js'
import {plural} from '../words/plural.js'

/** Entity names to table names. */
export function nameTables(entities: readonly Entity[], conventions: Conventions): ReadonlyMap<string, string> {
  const isPlural = conventions.tableNames.value === 'plural'
  return new Map(
    entities.map(({name, existing}) => [name, existing?.name ?? limitName(isPlural ? plural(name) : name)]),
  )
}
