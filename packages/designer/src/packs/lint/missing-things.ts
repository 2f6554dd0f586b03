import type {Entity} from '../../concepts/entity.js'
import type {PackExample} from '../domain-pack.js'

/** What an example must have, as `order_item` or `order_item->order`, and a design has not; and what it must not have and does. */
export function missingThings({must, mustNot}: PackExample, entities: readonly Entity[]): readonly string[] {
  const has = (wanted: string): boolean => {
    const [name, target] = wanted.split('->')
    const entity = entities.find(each => each.name === name)
    return entity !== undefined && (target === undefined || entity.links.some(({to}) => to.includes(target)))
  }
  return [
    ...must.filter(wanted => !has(wanted)).map(wanted => `no \`${wanted}\``),
    ...mustNot.filter(has).map(unwanted => `\`${unwanted}\``),
  ]
}
