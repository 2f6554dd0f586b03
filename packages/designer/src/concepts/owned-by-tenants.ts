import type {Entity} from './entity.js'
import {findEntity} from './find-entity.js'

/**
 * The names of the entities whose rows belong to tenants: all but those that are there already, that packs or the request
 * call shared, and that are joined with tenants, as people are that belong to several. What needs a row of a tenant is that
 * tenant's, whoever called it shared.
 */
export function ownedByTenants(
  entities: readonly Entity[],
  root: Entity,
  said: readonly string[],
): ReadonlySet<string> {
  const others = entities.filter(entity => entity !== root && entity.existing === null)
  const shared = new Set([
    ...said.flatMap(name => findEntity(name, entities)?.name ?? []),
    ...others.filter(isShared).map(({name}) => name),
    ...others.flatMap(entity => joinedWith(entity, root)),
  ])
  const owned = new Set(others.flatMap(({name}) => (shared.has(name) ? [] : [name])))
  const needsOwned = ({links}: Entity) =>
    links.some(({required, to}) => required && (to[0] === root.name || owned.has(to[0] ?? '')))
  for (;;) {
    const next = others.find(entity => !owned.has(entity.name) && needsOwned(entity))
    if (!next) return owned
    owned.add(next.name)
  }
}

function isShared({traits}: Entity): boolean {
  return traits.some(({name}) => name === 'shared' || name === 'lookup')
}

/** The other sides of a table that joins tenants with them. */
function joinedWith({traits, links}: Entity, root: Entity): readonly string[] {
  const isJoin = traits.some(({name}) => name === 'associative') && links.some(({to}) => to[0] === root.name)
  return isJoin ? links.flatMap(({to}) => to).filter(name => name !== root.name) : []
}
