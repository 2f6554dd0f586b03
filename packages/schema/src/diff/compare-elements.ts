import type {Change} from './change.js'
import type {Element} from './element.js'
import {isAlterable} from './is-alterable.js'
import type {Elements} from './list-elements.js'

/** What differs, each element for itself. Of tables, only those are looked at that are named. */
export function compareElements(from: Elements, to: Elements, tables: readonly string[]): readonly Change[] {
  return [
    ...compare(from.beside, to.beside),
    ...tables.flatMap(table => compare(from.ofTable(table), to.ofTable(table))),
  ]
}

function compare(from: ReadonlyMap<string, Element>, to: ReadonlyMap<string, Element>): readonly Change[] {
  const changes: Change[] = []
  for (const [id, old] of from) {
    const now = to.get(id)
    if (!now) changes.push({kind: 'drop', from: old})
    else if (old.definition() !== now.definition()) {
      changes.push({kind: isAlterable(old, now) ? 'alter' : 'recreate', from: old, to: now})
    }
  }
  for (const [id, now] of to) if (!from.has(id)) changes.push({kind: 'create', to: now})
  return changes
}
