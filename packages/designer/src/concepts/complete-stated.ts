import type {Entity} from './entity.js'
import {findEntity} from './find-entity.js'
import {mergeEntity} from './merge-entity.js'

/** Stated entities first, each completed by the pack entity that it means, then the pack entities that nobody named. */
export function completeStated(stated: readonly Entity[], known: readonly Entity[]): readonly Entity[] {
  const left = [...known]
  const take = (name: string): Entity | null => {
    const byName = left.find(entity => entity.name === name)
    // A name that another stated entity has is not free to be an alias.
    const found =
      byName ??
      findEntity(
        name,
        left.filter(entity => !stated.some(other => other.name === entity.name)),
      )
    if (found) left.splice(left.indexOf(found), 1)
    return found
  }
  const completed = stated.map(entity => {
    const found = take(entity.name)
    return found ? mergeEntity(entity, found) : entity
  })
  return [...completed, ...left]
}
