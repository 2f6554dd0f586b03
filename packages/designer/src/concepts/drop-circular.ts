import type {Entity} from './entity.js'

/** `users.profile` is answered by a profile that belongs to a user: the link back goes, its reason stays. */
export function dropCircular(entities: readonly Entity[]): readonly Entity[] {
  const byName = new Map(entities.map(entity => [entity.name, entity]))
  const isPartOf = (part: string, whole: string) =>
    byName.get(part)?.links.some(({owned, to}) => owned && to.join() === whole) === true
  return entities.map(entity => {
    const links = entity.links.filter(({to}) => !isPartOf(to[0] ?? '', entity.name))
    const reasons = entities.flatMap(other =>
      isPartOf(entity.name, other.name)
        ? other.links.filter(({to}) => to.join() === entity.name).flatMap(({sources}) => sources)
        : [],
    )
    return {...entity, links, sources: [...reasons, ...entity.sources]}
  })
}
