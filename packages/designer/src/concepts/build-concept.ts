import type {Assumption} from '@journeywright/schema'
import type {DomainPack} from '../packs/domain-pack.js'
import type {Understanding} from '../understand.js'
import type {Entity} from './entity.js'
import {orderEntities} from './order-entities.js'
import {resolveLinks} from './resolve-links.js'
import {selectEntities} from './select-entities.js'
import {selectPacks} from './select-packs.js'

export interface Concept {
  readonly entities: readonly Entity[]
  /** The packs that are in it, by id. */
  readonly packs: readonly DomainPack[]
  readonly assumptions: readonly Assumption[]
}

/** What the request and the packs say together: entities whose links all point to one entity that exists. */
export function buildConcept({clauses, facts}: Understanding, packs: readonly DomainPack[]): Concept {
  const selected = selectPacks(facts, packs)
  const choices = selectEntities(selected, clauses)
  const {entities, assumptions} = resolveLinks(
    choices.map(({entity}) => entity),
    packs,
  )
  return {entities: orderEntities(entities), packs: selected.map(({pack}) => pack), assumptions}
}
