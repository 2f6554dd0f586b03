import type {Problem} from '@journeywright/problems'
import * as problem from '../../problems.js'
import type {DomainPack} from '../domain-pack.js'
import {placeOfEntity} from './place-of-entity.js'

/** Entities that link to nothing and that nothing links to, in any pack. What watches all tables needs no link. */
export function checkTables(pack: DomainPack, installed: readonly DomainPack[]): readonly Problem[] {
  const all = installed.flatMap(({entities}) => entities)
  const linked = new Set(all.flatMap(({links}) => links.flatMap(({to}) => to)))
  const alone = pack.entities.filter(
    ({name, links, traits}) =>
      links.length === 0 && !linked.has(name) && !traits.some(trait => trait.name === 'audit_sink'),
  )
  return pack.entities.length < 2
    ? []
    : alone.map(entity => problem.unlinkedEntity(entity.name, pack.id, placeOfEntity(pack, entity)))
}
