import type {Entity} from '../concepts/entity.js'
import type {Conventions} from '../conventions/conventions.js'

const identifiers = /(?:^|_)(?:number|no|code|id|identifier)$/
const others =
  /(?:^|_)(?:phone|telephone|mobile|fax|contact|postal|zip|tax|bank|account|serial|invoice)_(?:number|no|code|id)$/

/** Where the house has it so, the number of a thing that the request lists first is its key: the order number of an order. */
export function ownKey(entity: Entity, {identifiers: wanted}: Conventions): Entity {
  if (wanted.value !== 'keys' || entity.existing !== null || entity.key !== null || entity.surrogate !== 'id')
    return entity
  const own = entity.attributes.find(({name}) => namedAfter(name, entity.name)) ?? firstNumber(entity)
  return own ? {...entity, key: {members: [own.name], sources: own.sources}} : entity
}

function namedAfter(name: string, entity: string): boolean {
  const words = entity.split('_')
  const owners = [entity, words.at(-1) ?? entity, words[0] ?? entity]
  return owners.some(owner => [`${owner}_number`, `${owner}_code`, `${owner}_no`, `${owner}_identifier`].includes(name))
}

function firstNumber({attributes}: Entity): Entity['attributes'][number] | null {
  const [first] = attributes
  return first && identifiers.test(first.name) && !others.test(first.name) ? first : null
}
