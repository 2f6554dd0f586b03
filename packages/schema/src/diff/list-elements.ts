import type {Element} from './element.js'
import {listGrants} from './list-grants.js'
import {listTableElements} from './list-table-elements.js'
import {listTypes} from './list-types.js'
import {listViews} from './list-views.js'
import type {SchemaSide} from './schema-side.js'

/** Everything of a model that can be made, altered or dropped on its own, by id. */
export function listElements(side: SchemaSide): ReadonlyMap<string, Element> {
  const all = [
    ...listTypes(side),
    ...side.model.tables.flatMap(table => listTableElements(table, side)),
    ...listViews(side),
    ...listGrants(side),
  ]
  return new Map(all.map(element => [element.id, element]))
}
