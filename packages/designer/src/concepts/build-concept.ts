import type {Assumption} from '@journeywright/schema'
import {onlyNew} from '../base/only-new.js'
import {usedEntities} from '../base/used-entities.js'
import type {Conventions} from '../conventions/conventions.js'
import {applyDeclarations} from '../controlled/apply-declarations.js'
import type {DomainPack} from '../packs/domain-pack.js'
import type {Understanding} from '../understand.js'
import {applyValues} from './apply-values.js'
import {applyConditions, type Unchecked} from './rules/apply-conditions.js'
import {breakCycles} from './break-cycles.js'
import {completeStated} from './complete-stated.js'
import {findTenants} from './find-tenants.js'
import {dropCircular} from './drop-circular.js'
import type {Entity} from './entity.js'
import {makeFind} from './make-find.js'
import {nameAttributes} from './name-attributes.js'
import {newEntity} from './new-entity.js'
import {orderEntities} from './order-entities.js'
import {relateEntities} from './relate-entities.js'
import {preferTenants} from './prefer-tenants.js'
import {resolveLinks} from './resolve-links.js'
import {scopeTenants} from './scope-tenants.js'
import {selectEntities} from './select-entities.js'
import {selectPacks} from './select-packs.js'
import {typeTwins} from './type-twins.js'
import {separateNames} from './separate-names.js'
import {statedEntities} from './stated-entities.js'
import {addEvents} from '../references/add-events.js'
import {addOrderLines} from '../references/add-order-lines.js'
import {connectEntities} from '../references/connect-entities.js'
import {namesOf} from '../facts/names-of.js'
import {assumptionsOfBare} from '../report/assumptions-of-bare.js'
import {assumptionsOfLists} from '../report/assumptions-of-lists.js'
import {assumptionsOfNames} from '../report/assumptions-of-names.js'
import {assumptionsOfKinds} from '../report/assumptions-of-kinds.js'
import {assumptionsOfRoles} from '../report/assumptions-of-roles.js'
import {assumptionsOfTenancy} from '../report/assumptions-of-tenancy.js'

export interface Concept {
  readonly entities: readonly Entity[]
  /** The packs that are in it, by id. */
  readonly packs: readonly DomainPack[]
  readonly assumptions: readonly Assumption[]
  /** Rules of the request that no check can hold. */
  readonly unchecked: readonly Unchecked[]
}

/**
 * What the request and the packs say together: entities whose links all point to one entity that exists. Those in
 * `existing` have their tables already.
 */
export function buildConcept(
  {clauses, facts: found, without}: Understanding,
  packs: readonly DomainPack[],
  house: Conventions,
  existing: readonly Entity[],
): Concept {
  const facts = nameAttributes(found)
  const wantsAudit =
    house.audit.value === 'all' || facts.some(fact => fact.kind === 'trait' && fact.trait === 'audited')
  const tenants = findTenants(facts)
  const wanted = [...(wantsAudit ? ['audit_sink'] : []), ...(tenants && !tenants.isDescribed ? ['tenant'] : [])]
  const selected = selectPacks(facts, packs, wanted)
  const chosen = separateNames(selectEntities(selected, clauses)).map(({entity}) => entity)
  const known = preferTenants([...existing, ...onlyNew(chosen, existing)], tenants)
  const names = [...new Set(facts.flatMap(namesOf))].map(name => newEntity({name}))
  const stated = statedEntities(facts, makeFind(completeStated(names, known)))
  const completed = completeStated(stated, known)
  const find = makeFind(completed)
  const related = relateEntities(completed, facts, find)
  const happening = without.has('events') ? related.entities : addEvents(related.entities, facts, find)
  const connected = without.has('connect') ? happening : connectEntities(happening, facts, clauses)
  const lined = addOrderLines(connected, facts)
  const valued = applyValues(lined.entities, facts, find)
  const declared = applyDeclarations(valued, facts, find).map(typeTwins)
  const ruled = applyConditions(declared, facts, clauses, find)
  const resolved = resolveLinks(ruled.entities, packs)
  const apart = scopeTenants(dropCircular(usedEntities(resolved.entities)), tenants)
  const ordered = breakCycles(apart)
  return {
    entities: orderEntities(ordered.entities),
    packs: selected.map(({pack}) => pack),
    unchecked: ruled.unchecked,
    assumptions: [
      ...assumptionsOfLists(stated, facts),
      ...related.assumptions,
      ...lined.assumptions,
      ...resolved.assumptions,
      ...ordered.assumptions,
      ...assumptionsOfTenancy(ordered.entities),
      ...assumptionsOfNames(resolved.entities),
      ...assumptionsOfKinds(facts),
      ...assumptionsOfRoles(resolved.entities, facts),
      ...assumptionsOfBare(resolved.entities),
    ],
  }
}
