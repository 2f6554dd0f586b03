import {entityName} from '../words/snake-name.js'
import type {Entity} from './entity.js'

/** By its name, else by an alias. `name` may be in any spelling: `Order Items`. */
export function findEntity(name: string, entities: readonly Entity[]): Entity | null {
  const wanted = entityName(name)
  return (
    entities.find(entity => entity.name === wanted) ??
    entities.find(entity => entity.aliases.some(alias => entityName(alias) === wanted)) ??
    null
  )
}
