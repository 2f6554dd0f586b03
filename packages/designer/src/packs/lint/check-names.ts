import type {Problem} from '@journeywright/problems'
import * as problem from '../../problems.js'
import {entityName} from '../../words/snake-name.js'
import type {DomainPack, PackEntity} from '../domain-pack.js'
import {placeOfEntity} from './place-of-entity.js'

/** A word for an entity that another pack has for one of its own: where both are asked for, it means neither for sure. */
export function checkNames(pack: DomainPack, installed: readonly DomainPack[]): readonly Problem[] {
  const others = installed.filter(({id}) => id !== pack.id)
  return pack.entities.flatMap(entity => {
    const own = wordsFor(entity)
    const shared = others.flatMap(other =>
      other.entities.flatMap(theirs => {
        const word = [...wordsFor(theirs)].find(each => own.has(each))
        return word === undefined ? [] : [{word, owner: `${other.id}.${theirs.name}`}]
      }),
    )
    const at = placeOfEntity(pack, entity)
    return shared.map(({word, owner}) => problem.sharedName(entity.name, word, owner, at))
  })
}

function wordsFor({name, aliases}: PackEntity): ReadonlySet<string> {
  return new Set([name, ...aliases.map(entityName)])
}
