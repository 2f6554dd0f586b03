import type {Attribute, Entity} from './entity.js'

const bare = /^(?:start|end|begin|finish|started|finished|ended|completed)$/
const times = /^(?:date|instant)$/

/** "A start and an end date", "when it started and finished": what has no type of its own is of the kind that stands beside it. */
export function typeTwins(entity: Entity): Entity {
  const other = entity.attributes.find(
    ({name, type}) => times.test(type.kind) && /start|beg[iu]n|end|finish|complet/.test(name),
  )
  if (!other || !entity.attributes.some(isBare)) return entity
  return {...entity, attributes: entity.attributes.map(each => (isBare(each) ? {...each, type: other.type} : each))}
}

function isBare({name, type}: Attribute): boolean {
  return type.kind === 'text' && bare.test(name)
}
