import type {Change} from './change.js'
import type {Element} from './element.js'
import {isAlterable} from './is-alterable.js'

export type Elements = ReadonlyMap<string, Element>

/** What differs, each element for itself. Those of `same`, by the ids of their tables, are known to be the same. */
export function compareElements(from: Elements, to: Elements, same: ReadonlySet<string>): readonly Change[] {
  const changes: Change[] = []
  for (const [id, old] of from) {
    const now = to.get(id)
    if (!now) changes.push({kind: 'drop', from: old})
    else if (!isSame(old, same) && old.definition() !== now.definition()) {
      changes.push({kind: isAlterable(old, now) ? 'alter' : 'recreate', from: old, to: now})
    }
  }
  for (const [id, now] of to) if (!from.has(id)) changes.push({kind: 'create', to: now})
  return changes
}

function isSame({owner, id}: Element, same: ReadonlySet<string>): boolean {
  return same.has(id) || (owner !== null && same.has(owner))
}
