import type {Entity} from '../concepts/entity.js'
import {joinEntities} from '../concepts/join-entities.js'
import type {Find} from '../concepts/make-find.js'
import {toSource} from '../concepts/select-packs.js'
import type {EventFact, Fact} from '../facts/fact.js'
import {isEvent} from './is-event.js'

/**
 * What some do to others has a row for each time, in the table that the request has for it or in one that joins them. Two
 * things that are linked by nothing but a relation between them are joined, too.
 */
export function addEvents(given: readonly Entity[], facts: readonly Fact[], find: Find): readonly Entity[] {
  let entities = given
  for (const fact of facts) {
    if (fact.kind === 'event') entities = addEvent(entities, fact, find)
    if (fact.kind !== 'tie' || !fact.isMutual) continue
    const [from, to] = [find(fact.from), find(fact.to)]
    if (from === null || to === null || areLinked(entities, from, to)) continue
    entities = joinEntities(entities, {
      from,
      to,
      verb: 'relate',
      sources: [toSource(fact)],
      isAnother: false,
      counted: null,
    })
  }
  return entities
}

function addEvent(entities: readonly Entity[], fact: EventFact & Fact, find: Find): readonly Entity[] {
  const [from, to] = fact.participants.map(name => find(name))
  if (from == null || to == null || from === to) return entities
  if (from.includes(fact.entity) || to.includes(fact.entity)) return entities
  const has = (name: string) => entities.some(each => each.name === name)
  if (!has(from) || !has(to) || (isEvent(to) && fact.rule === 'prose-acts-on') || areJoined(entities, from, to))
    return entities
  const sources = [toSource(fact)]
  const existing = tableOf(entities, fact.entity)
  return joinEntities(entities, {from, to, verb: fact.verb, sources, isAnother: false, counted: null, existing})
}

/** A comment of the request, or a loan record, is what people do when they comment or borrow. */
function tableOf(entities: readonly Entity[], noun: string): string | undefined {
  const names = entities.filter(({attributes}) => attributes.length > 0).map(({name}) => name)
  const found = names.filter(name => [noun, `${noun}_record`].some(each => name === each || name.endsWith(`_${each}`)))
  return found.length === 1 ? found[0] : undefined
}

/** Who wrote a book is not who borrows it: only a row between the two can be what happens again and again. */
function areJoined(entities: readonly Entity[], one: string, other: string): boolean {
  return entities.some(({links}) => [one, other].every(target => links.some(link => link.to.includes(target))))
}

/** By a column or by what is between them. */
function areLinked(entities: readonly Entity[], one: string, other: string): boolean {
  return entities.some(({name, links}) => {
    const pointsTo = (target: string) => links.some(link => link.to.includes(target))
    if (name === one) return pointsTo(other)
    return name === other ? pointsTo(one) : pointsTo(one) && pointsTo(other)
  })
}
