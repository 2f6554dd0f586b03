import {groupBy, type Source} from '@journeywright/schema'
import type {AttributeFact, Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import type {Attribute, CheckRule, Entity, Link} from './entity.js'
import {linkNameOf} from '../references/link-name-of.js'
import {splitOf} from '../references/split-of.js'
import {referredTo} from '../references/referred-to.js'
import type {Find} from './make-find.js'
import {newEntity, newLink} from './new-entity.js'
import {rangeCheck} from './range-check.js'
import {toSource} from './select-packs.js'
import {entityName} from '../words/snake-name.js'
import {statedAttribute} from './stated-attribute.js'

/** What the request itself says of its things: attributes, keys and columns that refer. Links come from its sentences later. */
export function statedEntities(facts: readonly Fact[], find: Find): readonly Entity[] {
  const names = [...new Set(facts.flatMap(namesOf))]
  const about = groupBy(
    facts.flatMap(fact => [...new Set(namesOf(fact))].map(name => ({name, fact}))),
    ({name}) => name,
  )
  return names.map(name => {
    const own = (about.get(name) ?? []).map(({fact}) => fact)
    return stateEntity(name, own, fact => referredTo(fact, facts, find, names))
  })
}

function stateEntity(
  name: string,
  own: readonly Fact[],
  targetOf: (fact: AttributeFact & Fact) => string | null,
): Entity {
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
    const target = targetOf(fact)
    if (isRepeated) continue
    if (isSurrogate(fact, name)) entity = {...entity, surrogate: fact.name}
    else if (target) {
      const link = statedLink(fact, name, target)
      if (!links.some(other => other.name === link.name)) links.push(link)
      const part = splitOf(fact.name)?.part ?? 'id'
      if (!/^ids?$/.test(part)) attributes.push(statedAttribute({...fact, name: part}, name))
    } else {
      const attribute = statedAttribute(fact, name)
      attributes.push(attribute)
      if (fact.range) checks.push(...rangeCheck(fact.name, attribute.type, fact.range, [toSource(fact)]))
    }
  }
  const natural = own.find(fact => fact.kind === 'attribute' && fact.key && !isSurrogate(fact, name))
  const key = natural?.kind === 'attribute' ? {members: [memberOf(natural, links)], sources: [toSource(natural)]} : null
  return {...entity, attributes, links, checks, key, comment: commentOf(name)}
}

/** A key that refers is known by its link. */
function memberOf({name}: AttributeFact, links: readonly Link[]): string {
  const link = links.find(each => each.name === entityName(linkNameOf({name})))
  return link?.name ?? name
}

/** `id`, and `order_id` in orders, are the surrogate key under the name that was given. */
function isSurrogate(fact: AttributeFact, entity: string): boolean {
  const last = entity.split('_').at(-1) ?? entity
  return (
    fact.name === 'id' || ((fact.name === `${entity}_id` || fact.name === `${last}_id`) && fact.type?.kind !== 'text')
  )
}

function statedLink(fact: AttributeFact & Fact, entity: string, target: string): Link {
  const said = linkNameOf(fact).replace(/_(?:information|info|details?)$/, '')
  const name = entityName(splitOf(said)?.whole ?? said)
  const column = fact.name.endsWith('_id') ? fact.name : null
  const required = fact.required ?? target !== entity
  return newLink(name, [target], {required, unique: fact.unique, column, sources: [toSource(fact)]})
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
