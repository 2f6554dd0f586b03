import type {Assumption} from '@journeywright/schema'
import type {Fact, RelationFact} from '../facts/fact.js'
import {manySidedVerbs} from '../facts/shapes/verbs.js'
import {joinEntities} from './join-entities.js'
import type {Entity, Link} from './entity.js'
import {newLink} from './new-entity.js'
import {toSource} from './select-packs.js'
import type {Find} from './make-find.js'

type Relation = RelationFact & Fact

export interface Related {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
}

/** Turns stated relations into links, and those with many on both sides into entities of their own. */
export function relateEntities(given: readonly Entity[], facts: readonly Fact[], find: Find): Related {
  const relations = facts.filter(fact => fact.kind === 'relation')
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) {
    const from = find(relation.from) ?? relation.from
    const to = find(relation.to) ?? relation.to
    const key = `${[from, to].toSorted().join(' ')} ${relation.role ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), {...relation, from, to}])
  }
  let entities = given
  const assumptions: Assumption[] = []
  for (const group of groups.values()) {
    const related = relate(entities, group)
    entities = related.entities
    assumptions.push(...related.assumptions)
  }
  return {entities, assumptions}
}

function relate(entities: readonly Entity[], group: readonly Relation[]): Related {
  const [first] = group
  if (!first) return {entities, assumptions: []}
  const {from, to} = first
  const forward = maxOf(group, from, to)
  const backward = maxOf(group, to, from)
  const isMany = forward === 'many' && (backward === 'many' || (backward === null && group.some(isManySided)))
  const isManyBack = backward === 'many' && forward === null && group.some(isManySided)
  const sources = group.map(toSource)
  if (isMany || isManyBack) return {entities: joinEntities(entities, from, to, first.verb, sources), assumptions: []}
  const owner = forward === 'many' || (forward === null && backward === 1) ? to : from
  const target = owner === from ? to : from
  const own = group.filter(relation => relation.from === owner)
  const isSaid = own.length > 0
  const link = newLink(linkName(entities, owner, target, first), [target], {
    required: isSaid ? own.some(({min}) => min !== 0) : true,
    unique: forward === 1 && backward === 1,
    sources,
  })
  const assumptions = isSaid || first.inverseMax !== null ? [] : [oneEach(owner, target)]
  return {entities: addLink(entities, owner, link), assumptions}
}

/** How many of `to` one `from` has at most, as far as the sentences say. */
function maxOf(group: readonly Relation[], from: string, to: string): 1 | 'many' | null {
  const said = group.flatMap(relation => {
    if (relation.from === from && relation.to === to) return [relation.max]
    return relation.inverseMax === null ? [] : [relation.inverseMax]
  })
  if (from === to) return said[0] ?? null
  return said.includes('many') ? 'many' : (said[0] ?? null)
}

function isManySided({verb}: Relation): boolean {
  return manySidedVerbs.has(verb)
}

function linkName(entities: readonly Entity[], owner: string, target: string, {role}: Relation): string {
  if (role !== null) return role
  const words = target.split('_')
  const short = words.at(-1) ?? target
  const isPrefixed = owner === target || (words.length > 1 && words.slice(0, -1).join('_') === owner)
  if (owner === target) return `parent_${target}`
  return isPrefixed && !entities.some(({name}) => name === short) ? short : target
}

/** A link that is already there, under that name or to that entity, keeps its column and gets the sentence as a reason. */
function addLink(entities: readonly Entity[], owner: string, link: Link): readonly Entity[] {
  return entities.map(entity => {
    if (entity.name !== owner) return entity
    const same = entity.links.find(
      ({name, to}) => name === link.name || (to.length === 1 && to[0] === link.to[0] && link.name === link.to[0]),
    )
    if (!same) return {...entity, links: [...entity.links, link]}
    const merged = {
      ...same,
      unique: same.unique || link.unique,
      required: same.required && link.required,
      sources: [...link.sources, ...same.sources],
    }
    return {...entity, links: entity.links.map(each => (each === same ? merged : each))}
  })
}

function oneEach(owner: string, target: string): Assumption {
  const [one, other] = [owner.replaceAll('_', ' '), target.replaceAll('_', ' ')]
  return {
    id: `link.${owner}.${target}`,
    statement: `Each ${one} belongs to exactly one ${other}.`,
    because: `The request says that a ${other} has many, and not whether a ${one} can be shared.`,
    alternatives: [`A ${one} may belong to several: a table that joins them`, `A ${one} may belong to none`],
    question: `Can one ${one} belong to several ${other} rows, or to none?`,
    impact: 2,
  }
}
