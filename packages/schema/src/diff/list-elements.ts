import type {Table} from '../model.js'
import type {Element} from './element.js'
import {listGrants} from './list-grants.js'
import {listTableElements} from './list-table-elements.js'
import {listTypes} from './list-types.js'
import {listViews} from './list-views.js'
import type {SchemaSide} from './schema-side.js'

/** Everything of a model that can be made, altered or dropped on its own, by id; of its tables, those that are wanted. */
export function listElements(
  side: SchemaSide,
  isWanted: (table: Table) => boolean = () => true,
): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>()
  const add = (all: readonly Element[]) => {
    for (const element of all) elements.set(element.id, element)
  }
  add(listTypes(side))
  for (const table of side.model.tables) if (isWanted(table)) add(listTableElements(table, side))
  add(listViews(side))
  add(listGrants(side))
  return elements
}
