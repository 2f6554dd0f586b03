import type {Entity} from '../concepts/entity.js'

/** The new things, and of those that are there the ones that get something new or that something new refers to. */
export function usedEntities(entities: readonly Entity[]): readonly Entity[] {
  const changed = entities.filter(
    ({existing, attributes, links}) => existing === null || attributes.length > 0 || links.length > 0,
  )
  const targets = new Set(changed.flatMap(({links}) => links.flatMap(({to}) => to)))
  return entities.filter(entity => changed.includes(entity) || targets.has(entity.name))
}
