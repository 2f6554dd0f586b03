import type {Element} from './element.js'
import {listGrants} from './list-grants.js'
import {listTableElements} from './list-table-elements.js'
import {listTypes} from './list-types.js'
import {listViews} from './list-views.js'
import type {SchemaSide} from './schema-side.js'
import {tableId} from './table-id.js'

/** Everything of a model that can be made, altered or dropped on its own, by id. */
export interface Elements {
  readonly side: SchemaSide
  /** What is no part of a table. */
  readonly beside: ReadonlyMap<string, Element>
  /** A table and its parts, listed when somebody asks: of a thousand tables, few differ. Empty for one that isn't there. */
  ofTable(id: string): ReadonlyMap<string, Element>
  /** The same thing on this side. */
  find(element: Element): Element | undefined
}

export function listElements(side: SchemaSide): Elements {
  const beside = byId([...listTypes(side), ...listViews(side), ...listGrants(side)])
  const listed = new Map<string, ReadonlyMap<string, Element>>()
  const ofTable = (id: string) => {
    const known = listed.get(id)
    if (known) return known
    const table = side.tables.get(id)
    const parts = table ? byId(listTableElements(table, side)) : none
    listed.set(id, parts)
    return parts
  }
  return {side, beside, ofTable, find: each => beside.get(each.id) ?? ofTable(homeOf(each)).get(each.id)}
}

const none: ReadonlyMap<string, Element> = new Map()

function homeOf({subject, owner}: Element): string {
  return 'table' in subject ? tableId(subject.table) : (owner ?? '')
}

function byId(elements: readonly Element[]): ReadonlyMap<string, Element> {
  return new Map(elements.map(each => [each.id, each]))
}
