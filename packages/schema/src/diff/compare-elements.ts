import type {Change} from './change.js'
import type {Element} from './element.js'
import {isAlterable} from './is-alterable.js'

export type Elements = ReadonlyMap<string, Element>

/** What differs, each element for itself. */
export function compareElements(from: Elements, to: Elements): readonly Change[] {
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
