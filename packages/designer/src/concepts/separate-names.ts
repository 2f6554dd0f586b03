import type {Entity} from './entity.js'
import type {PackChoice} from './select-entities.js'

/**
 * Two packs may call different things by one name. The second is called after its area, and its own pack's links follow
 * it; nothing is merged in silence.
 */
export function separateNames(choices: readonly PackChoice[]): readonly PackChoice[] {
  const owners = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const {entity, pack} of choices) {
    const owner = owners.get(entity.name)
    if (owner === undefined) owners.set(entity.name, pack.id)
    else if (owner !== pack.id) renamed.set(`${pack.id} ${entity.name}`, `${pack.area}_${entity.name}`)
  }
  if (renamed.size === 0) return choices
  return choices.map(({entity, pack}) => {
    const newName = (name: string) => renamed.get(`${pack.id} ${name}`) ?? name
    const links = entity.links.map(link => ({...link, to: link.to.map(newName)}))
    const separate: Entity = {...entity, name: newName(entity.name), links}
    return {pack, entity: separate}
  })
}
