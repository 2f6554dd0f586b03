import {existingEntities} from '../../base/existing-entities.js'
import type {Entity} from '../../concepts/entity.js'
import type {DomainPack} from '../../packs/domain-pack.js'
import type {StatedTables} from './state-tables.js'

/** The things whose tables are stated literally, for other sentences to speak of. */
export function entitiesOfTables({tables, things}: StatedTables, packs: readonly DomainPack[]): readonly Entity[] {
  return existingEntities({tables}, packs).map(entity => {
    const at = tables.findIndex(table => table === entity.existing)
    return {...entity, name: things[at] ?? entity.name}
  })
}
