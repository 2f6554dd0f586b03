import type {Source} from '@journeywright/schema'
import type {Fact, TenancyFact} from '../facts/fact.js'
import {toSource} from './select-packs.js'

/** What a request says of tenants. */
export interface Tenants {
  /** Names that the tenants' entity may have, the likeliest first. */
  readonly names: readonly string[]
  /** True: the request describes that entity itself, and no pack needs to. */
  readonly isDescribed: boolean
  /** Entities whose rows serve all of them. */
  readonly shared: readonly string[]
  readonly sources: readonly Source[]
}

const usual = ['tenant', 'organization', 'organisation', 'workspace', 'company']

/** Null: the request keeps no tenants apart. */
export function findTenants(facts: readonly Fact[]): Tenants | null {
  const isTenancy = (fact: Fact): fact is Fact & TenancyFact => fact.kind === 'tenancy'
  const said = facts.filter(isTenancy)
  if (said.length === 0) return null
  const named = said.flatMap(({tenant}) => (tenant === null ? [] : [tenant]))
  const described = new Set(facts.flatMap(fact => (fact.kind === 'attribute' ? [fact.entity] : [])))
  const related = new Set(facts.flatMap(fact => (fact.kind === 'relation' ? [fact.from, fact.to] : [])))
  const guessed = named.length > 0 ? [] : usual.filter(name => described.has(name) || related.has(name))
  return {
    names: [...named, ...guessed],
    isDescribed: [...named, ...guessed].some(name => described.has(name)),
    shared: said.flatMap(({shared}) => shared),
    sources: said.map(toSource),
  }
}
