import type {Attribute, Entity} from '../entity.js'
import {alike, stemsOf} from './find-column.js'

export interface Pair {
  readonly entity: Entity
  readonly first: Attribute
  readonly second: Attribute
}

const numbers =
  /^(?:bigint|count|decimal|integer|measure|quantity|signed_quantity|score|numeric|(?:positive_|signed_)?money)$/
const times = /^(?:date|instant)$/

/** "You cannot reject more than you delivered": the columns of one thing that are called after what is done. Null when several could be meant. */
export function findDone(
  left: string,
  right: string,
  entities: readonly Entity[],
  about: readonly string[],
): Pair | null {
  const [one, other] = [stemsOf(left), stemsOf(right)]
  if (one.length === 0 || one.length > 4 || other.length === 0 || other.length > 2) return null
  for (const name of about) {
    const entity = entities.find(each => each.name === name)
    const pairs = entity ? pairsIn(entity, one, other) : []
    const [best, second] = pairs.toSorted((a, b) => b.shared - a.shared)
    if (best && (!second || best.shared > second.shared)) return best
  }
  return null
}

function pairsIn(entity: Entity, said: readonly string[], others: readonly string[]) {
  const own = new Set(stemsOf(entity.name.replaceAll('_', ' ')))
  const [left, right] = [said.filter(word => !own.has(word)), others.filter(word => !own.has(word))]
  const columns = entity.attributes.filter(({type}) => numbers.test(type.kind) || times.test(type.kind))
  return columns.flatMap(first =>
    columns.flatMap(second => {
      const shared = [hits(first, left), hits(second, right)] as const
      const isPair = first !== second && isTime(first) === isTime(second) && shared.every(count => count > 0)
      const crossed = hits(first, right) + hits(second, left)
      return isPair && crossed < shared[0] + shared[1] ? [{entity, first, second, shared: shared[0] + shared[1]}] : []
    }),
  )
}

function isTime({type}: Attribute): boolean {
  return times.test(type.kind)
}

function hits({name}: Attribute, said: readonly string[]): number {
  return stemsOf(name.replaceAll('_', ' ')).filter(part => said.some(word => alike(word, part))).length
}
