import type {Attribute, Entity} from '../entity.js'
import {stemsOf} from './find-column.js'
import type {Pair} from './find-done.js'

/** "The two ends are never the same": the two columns of one thing that have the word in common. */
export function findTwins(left: string, entities: readonly Entity[], about: readonly string[]): Pair | null {
  const word = /\b(?:two|both)\s+([\w-]+)$/i.exec(left.trim())?.[1]
  if (word === undefined) return null
  const [sought] = stemsOf(word)
  const places = [...about, ...entities.map(({name}) => name)]
  for (const name of places) {
    const entity = entities.find(each => each.name === name)
    const twins: readonly Attribute[] = entity?.attributes.filter(each => sharesWord(each, sought)) ?? []
    const [first, second] = twins
    if (entity && first && second && twins.length === 2) return {entity, first, second}
  }
  return null
}

function sharesWord({name}: Attribute, sought: string | undefined): boolean {
  return sought !== undefined && stemsOf(name.replaceAll('_', ' ')).includes(sought)
}
