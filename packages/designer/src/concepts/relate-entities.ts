import type {Assumption} from '@journeywright/schema'
import type {Fact} from '../facts/fact.js'
import {agentNoun, manySidedVerbs, placeNoun} from '../facts/shapes/verbs.js'
import {isEvent} from '../references/is-event.js'
import {isKind} from '../references/is-kind.js'
import {isPerson} from '../references/is-person.js'
import {plural} from '../words/plural.js'
import {withArticle} from '../words/with-article.js'
import type {Entity, Link} from './entity.js'
import {groupRelations, type Relation, type RelationGroup} from './group-relations.js'
import {isPart, isShared} from './is-part.js'
import {isThing, joinEntities} from './join-entities.js'
import type {Find} from './make-find.js'
import {newLink} from './new-entity.js'
import {toSource} from './select-packs.js'

export interface Related {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
}

/** Turns stated relations into links, and those with many on both sides into entities of their own. */
export function relateEntities(given: readonly Entity[], facts: readonly Fact[], find: Find): Related {
  return groupRelations(facts, find).reduce<Related>(
    ({entities, assumptions}, group) => {
      const related = relate(entities, group)
      return {entities: related.entities, assumptions: [...assumptions, ...related.assumptions]}
    },
    {entities: given, assumptions: []},
  )
}

function relate(entities: readonly Entity[], group: RelationGroup): Related {
  const {relations, rank} = group
  const [first] = relations
  if (!first) return {entities, assumptions: []}
  const {from, to, verb} = first
  const forward = maxOf(relations, from, to)
  const backward = maxOf(relations, to, from)
  const isManySided = relations.some(each => isSharedDoing(each, entities))
  const isMany = forward === 'many' && (backward === 'many' || (backward === null && isManySided))
  const isManyBack = backward === 'many' && forward === null && isManySided
  if (from === to && group.role !== null) return linkThem(entities, group, first, {forward, backward})
  const sources = relations.map(toSource)
  const join = {from, to, verb, sources, isAnother: rank > 0, counted: null}
  if (isMany || isManyBack) return {entities: joinEntities(entities, join), assumptions: []}
  const shared = forward === 'many' && backward === null ? isShared(entities, first) : null
  if (shared !== null) {
    const counted = shared.isCounted ? to : null
    return {entities: joinEntities(entities, {...join, counted}), assumptions: [sharedBy(from, to)]}
  }
  return linkThem(entities, group, first, {forward, backward})
}

/** Many do it, and nothing says that each does it once: students enroll in courses, a book is written by several authors. */
function isSharedDoing({from, to, verb, agent, max}: Relation, entities: readonly Entity[]): boolean {
  if (manySidedVerbs.has(verb) || isThing(verb, entities)) return true
  return max === 'many' && (agent === 'to' || verb === 'belong' || (isPerson(to) && takesMany(from)))
}

const takers = new Set(
  'album book class concert conference course event film game lecture magazine match meeting movie novel paper play project race research seminar show song topic workshop'.split(
    ' ',
  ),
)

/** People come and go there: the actors of a film, the speakers of a meeting. They aren't parts of it. */
function takesMany(name: string): boolean {
  return takers.has(name.split('_').at(-1) ?? name) || isEvent(name)
}

interface Sides {
  readonly forward: 1 | 'many' | null
  readonly backward: 1 | 'many' | null
}

function linkThem(entities: readonly Entity[], group: RelationGroup, first: Relation, sides: Sides): Related {
  const {relations} = group
  const {forward, backward} = sides
  const {from, to} = first
  const managed = group.role === null || forward === 'many' || backward === 'many' ? null : patientOf(first)
  const isBoth = forward === 1 && backward === 1
  // There are many kinds of books, and each book is of one.
  const isSorted = backward === null && to.startsWith(`${from}_`) && isKind(to)
  const isToTheOther = !isSorted && (forward === 'many' || (forward === null && backward === 1))
  const owner = managed ?? (isBoth ? belonging(first, relations) : isToTheOther ? to : from)
  const target = owner === from ? to : from
  const own = relations.filter(relation => relation.from === owner)
  const isSaid = own.length > 0
  const isEachOther = isBoth || (managed === to && forward === 1 && !isSaid)
  const link = newLink(linkName(entities, owner, target, group), [target], {
    required: owner !== target && (isSaid ? own.some(({min}) => min !== 0) : managed === null),
    owned:
      relations.some(({verb, from: whole}) => whole === target && /^(?:has|contain|consist)$/.test(verb)) &&
      isPart(owner, target),
    unique: owner !== target && isEachOther,
    sources: relations.map(toSource),
  })
  const isAssumed = !isSaid && first.inverseMax === null && owner !== target && managed === null
  const assumptions = isAssumed ? [oneEach(owner, target, group.role)] : []
  return {entities: addLink(entities, owner, link), assumptions}
}

/** Of two that have one of each other, the one that belongs to the other: the profile of a user. */
function belonging({from, to, verb}: Relation, relations: readonly Relation[]): string {
  const belongs = relations.find(relation => relation.verb === 'belong')
  return belongs?.from ?? (/^(?:has|contain)$/.test(verb) ? to : from)
}

/** The side that something is done to: the department that is managed. */
function patientOf({from, to, agent}: Relation): string | null {
  return agent === undefined ? null : agent === 'from' ? to : from
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

function linkName(entities: readonly Entity[], owner: string, target: string, {role, relations, rank}: RelationGroup) {
  if (role !== null) return role
  const verb = relations[0]?.verb ?? ''
  const noun = placeNoun(verb)
  if (noun !== null) return `${noun}_${target}`
  const isDone = relations.some(relation => patientOf(relation) === owner)
  if (rank > 0 && !/^(?:has|contain|belong|refers|relates)$/.test(verb))
    return isDone ? agentNoun(verb) : `${verb.replaceAll(' ', '_')}_${target}`
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

function oneEach(owner: string, target: string, role: string | null): Assumption {
  const [one, other] = [owner.replaceAll('_', ' '), target.replaceAll('_', ' ')]
  const [aOne, anOther] = [withArticle(one), withArticle(other)]
  const noun = role?.replaceAll('_', ' ') ?? null
  return {
    id: `link.${owner}.${role ?? target}`,
    statement: noun === null ? `Each ${one} belongs to exactly one ${other}.` : `Each ${one} has exactly one ${noun}.`,
    because: `The request says that ${anOther} has many, and not whether ${aOne} can be shared.`,
    alternatives: [
      `${withArticle(one, true)} may belong to several: a table that joins them`,
      `${withArticle(one, true)} may belong to none`,
    ],
    question: `Can one ${one} belong to several ${other} rows, or to none?`,
    impact: 2,
  }
}

function sharedBy(whole: string, item: string): Assumption {
  const [one, other] = [whole.replaceAll('_', ' '), item.replaceAll('_', ' ')]
  return {
    id: `shared.${whole}.${item}`,
    statement: `${withArticle(other, true)} can be in several ${plural(whole).replaceAll('_', ' ')}.`,
    because: `The request describes it as a thing of its own, and does not say that it belongs to one ${one} only.`,
    alternatives: [`Each ${other} belongs to exactly one ${one}: a column in place of a table that joins them`],
    question: `Can ${withArticle(other)} be in several ${plural(whole).replaceAll('_', ' ')}?`,
    impact: 3,
  }
}
