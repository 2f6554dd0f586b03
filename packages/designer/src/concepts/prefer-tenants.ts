import type {Entity} from './entity.js'
import {findEntity} from './find-entity.js'
import type {Tenants} from './find-tenants.js'

/**
 * The entities with one that is the tenants': that of a pack gets the name that the request has for them. Where there are
 * tenants, what may belong to one does, whatever else it could belong to.
 */
export function preferTenants(known: readonly Entity[], tenants: Tenants | null): readonly Entity[] {
  if (tenants === null) return known
  const isTenant = ({traits}: Entity) => traits.some(({name}) => name === 'tenant')
  const [first] = tenants.names
  const isNamed = first !== undefined && findEntity(first, known) !== null
  const preferred = new Set(known.filter(isTenant).map(({name}) => name))
  return known.map(entity => {
    const called =
      isTenant(entity) && first !== undefined && !isNamed
        ? {name: first, aliases: [...entity.aliases, entity.name]}
        : {name: entity.name, aliases: entity.aliases}
    const links = entity.links.map(link => ({...link, to: link.to.toSorted((a, b) => rank(a) - rank(b))}))
    return {...entity, ...called, links}
  })

  function rank(name: string): number {
    return preferred.has(name) ? 0 : 1
  }
}
