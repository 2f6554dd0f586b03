import type {Entity} from '../concepts/entity.js'
import {findEntity} from '../concepts/find-entity.js'

/** What packs know, without the things that have a table already: those stay as they are. */
export function onlyNew(known: readonly Entity[], existing: readonly Entity[]): readonly Entity[] {
  return known.filter(({name}) => findEntity(name, existing)?.name !== name)
}
