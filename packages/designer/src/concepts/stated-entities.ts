import type {Assumption, Source} from '@journeywright/schema'
import type {AttributeFact, Fact} from '../facts/fact.js'
import {inferType} from '../facts/infer-type.js'
import type {Attribute, CheckRule, Entity, Link} from './entity.js'
import {newAttribute, newEntity, newLink} from './new-entity.js'
import {isRole} from './make-find.js'
import {rangeCheck} from './range-check.js'
import {toSource} from './select-packs.js'

export interface Stated {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
}

/** Finds the entity that a name means, in whatever the design holds; null for none. */
export type Find = (name: string) => string | null

/** What the request itself says of its things: attributes, keys and columns that refer. Links come from its sentences later. */
export function statedEntities(facts: readonly Fact[], find: Find): Stated {
  const names = [...new Set(facts.flatMap(namesOf))]
  const entities = names.map(name => stateEntity(name, facts, find))
  return {entities, assumptions: facts.length === 0 ? [] : assumptionsOf(entities, facts)}
}

export function namesOf(fact: Fact): readonly string[] {
  if (fact.kind === 'entity' || fact.kind === 'attribute' || fact.kind === 'identifier') return [fact.entity]
  return fact.kind === 'relation' ? [fact.from, fact.to] : []
}

function stateEntity(name: string, facts: readonly Fact[], find: Find): Entity {
  const own = facts.filter(fact => namesOf(fact).includes(name))
  const attributes: Attribute[] = []
  const links: Link[] = []
  const checks: CheckRule[] = []
  let entity = newEntity({
    name,
    area: 'main',
    sources: unique(own.filter(fact => fact.kind !== 'attribute').map(toSource)),
  })
  for (const fact of own) {
    if (fact.kind !== 'attribute') continue
    const isRepeated = [...attributes, ...links].some(member => member.name === fact.name)
    const target = referredTo(fact, name, find)
    if (isRepeated) continue
    if (isSurrogate(fact, name)) entity = {...entity, surrogate: fact.name}
    else if (target) links.push(statedLink(fact, name, target))
    else attributes.push(statedAttribute(fact, name))
    if (fact.range) checks.push(rangeCheck(fact.name, fact.range, [toSource(fact)]))
  }
  const natural = own.find(fact => fact.kind === 'attribute' && fact.key && !isSurrogate(fact, name))
  const key = natural?.kind === 'attribute' ? {members: [natural.name], sources: [toSource(natural)]} : null
  return {...entity, attributes, links, checks, key, comment: commentOf(name)}
}

/** `id`, and `order_id` in orders, are the surrogate key under the name that was given. */
function isSurrogate(fact: AttributeFact, entity: string): boolean {
  const last = entity.split('_').at(-1) ?? entity
  return (
    fact.name === 'id' || ((fact.name === `${entity}_id` || fact.name === `${last}_id`) && fact.type?.kind !== 'text')
  )
}

/** `customer_id` refers to customers, and so does an attribute that is called as they are. */
function referredTo(fact: AttributeFact & Fact, entity: string, find: Find): string | null {
  if (fact.type !== null && !fact.name.endsWith('_id')) return null
  const base = linkNameOf(fact)
  const target = find(base)
  return target === entity && !isRole(base) ? null : target
}

function linkNameOf({name}: AttributeFact): string {
  return name.replace(/_(?:id|number|no|code)$/, '')
}

function statedLink(fact: AttributeFact & Fact, entity: string, target: string): Link {
  const name = linkNameOf(fact)
  const column = fact.name.endsWith('_id') ? fact.name : null
  const required = fact.required ?? target !== entity
  return newLink(name, [target], {required, unique: fact.unique, column, sources: [toSource(fact)]})
}

function statedAttribute(fact: AttributeFact & Fact, entity: string): Attribute {
  const type = fact.type ?? inferType(fact.name)
  const isTimestamp = fact.name === 'created_at' || fact.name === 'updated_at'
  return newAttribute(fact.name, type, {
    required: fact.required ?? !isUsuallyEmpty(fact.name),
    unique: fact.unique || isOwnNumber(fact.name, entity),
    default: isTimestamp ? 'now()' : fact.default,
    classification: classify(fact.name),
    comment: isTimestamp ? (fact.name === 'created_at' ? 'When the row was made.' : 'When the row last changed.') : '',
    sources: [toSource(fact)],
  })
}

/** The airplane number of an airplane tells it from the others. */
function isOwnNumber(name: string, entity: string): boolean {
  return [`${entity}_number`, `${entity}_code`, `${entity}_no`].includes(name)
}

/** Remarks, and things that happen later or not to everybody. */
function isUsuallyEmpty(name: string): boolean {
  if (name === 'created_at' || name === 'updated_at') return false
  return /(^|_)(description|notes?|remarks?|comments?|bio|avatar|image|photo|picture|middle_name|fax|website)$|^(deleted|completed|cancelled|canceled|closed|ended|returned|expired)_|^last_.*_(at|date|time|login)$|^return_date$|_(end|ended)_(date|at)$|^end_date$/.test(
    name,
  )
}

function classify(name: string): Attribute['classification'] {
  if (/password|secret|token|(^|_)pin$/.test(name)) return ['secret']
  if (/card_number|cvv|iban/.test(name)) return ['pci']
  if (/diagnosis|symptom|prescription|allerg|blood_type|medical/.test(name)) return ['phi']
  if (
    /e?_?mail|phone|birth|(^|_)(first|last|full|middle|sur)_?name$|passport|ssn|(^|_)address$|(^|_)ip(_address)?$|gender/.test(
      name,
    )
  )
    return ['pii']
  return []
}

function assumptionsOf(entities: readonly Entity[], facts: readonly Fact[]): readonly Assumption[] {
  const listed = facts.filter(fact => fact.kind === 'attribute')
  const unsaid = listed.filter(fact => fact.kind === 'attribute' && fact.required === null).length
  const untyped = listed.filter(fact => fact.kind === 'attribute' && fact.type === null).length
  const impact = entities.filter(({attributes}) => attributes.length > 0).length
  const assumptions: Assumption[] = []
  if (unsaid > 0) {
    assumptions.push({
      id: 'stated.required',
      statement: 'What the request lists must be filled in, but for remarks and things that happen later.',
      because: `It says of ${unsaid} of ${listed.length} attributes neither "optional" nor "required".`,
      alternatives: ['Every attribute that is not called required may be empty'],
      question: 'Which of the listed attributes may be empty?',
      impact,
    })
  }
  if (untyped > 0) {
    assumptions.push({
      id: 'stated.types',
      statement: 'Types are taken from the names of attributes: a price is money, a date is a date, the rest is text.',
      because: `It gives no type for ${untyped} of ${listed.length} attributes.`,
      alternatives: ['A type for each, such as "price decimal(10,2)"'],
      question: 'Are the types of the columns as you meant them?',
      impact,
    })
  }
  return assumptions
}

/** Things that the request names and says nothing about. */
export function bareAssumptions(entities: readonly Entity[]): readonly Assumption[] {
  const bare = entities.filter(
    ({attributes, links, area}) => area === 'main' && attributes.length === 0 && links.length < 2,
  )
  return bare.map(({name}) => {
    const noun = name.replaceAll('_', ' ')
    return {
      id: `bare.${name}`,
      statement: `Of a ${noun} nothing is kept but that it exists.`,
      because: 'The request names it and says nothing about it.',
      alternatives: [`Each ${noun} has a name`],
      question: `What is kept about each ${noun}?`,
      impact: 1,
    }
  })
}

function commentOf(name: string): string {
  const words = name.replaceAll('_', ' ')
  return `One row for each ${words}.`
}

function unique(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>()
  return sources.filter(source => {
    const key = JSON.stringify(source)
    return seen.has(key) ? false : seen.add(key)
  })
}
