import type {Source} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Entity} from '../concepts/entity.js'
import {newLink} from '../concepts/new-entity.js'
import type {Fact} from '../facts/fact.js'
import {byName} from './by-name.js'
import {bySentence} from './by-sentence.js'
import {byTie} from './by-tie.js'

/** A link that no sentence states as one: `from` refers to `to`. */
export interface Connection {
  readonly from: string
  readonly to: string
  readonly source: Source
}

/**
 * Links things that the request names after each other, and records to what their sentences name. What is linked already,
 * in either direction or by a table between, stays as it is.
 */
export function connectEntities(
  given: readonly Entity[],
  facts: readonly Fact[],
  clauses: readonly Clause[],
): readonly Entity[] {
  const described = new Set(facts.flatMap(fact => (fact.kind === 'attribute' ? [fact.entity] : [])))
  const stated = given.filter(({name}) => described.has(name)).map(({name}) => name)
  let entities = given
  for (const find of [byName, byTie, bySentence]) {
    for (const connection of find({stated, facts, clauses})) {
      if (!areConnected(entities, connection)) entities = connect(entities, connection)
    }
  }
  return entities
}

/** What such links are found in. */
export interface Evidence {
  /** The things whose attributes the request lists. */
  readonly stated: readonly string[]
  readonly facts: readonly Fact[]
  readonly clauses: readonly Clause[]
}

function areConnected(entities: readonly Entity[], {from, to}: Connection): boolean {
  return entities.some(({name, links, traits}) => {
    const pointsTo = (target: string) => links.some(link => link.to.includes(target))
    if (name === from) return pointsTo(to)
    if (name === to) return pointsTo(from)
    const isBetween = traits.some(trait => trait.name === 'associative') || name.startsWith(`${from}_`)
    return isBetween && pointsTo(from) && pointsTo(to)
  })
}

function connect(entities: readonly Entity[], {from, to, source}: Connection): readonly Entity[] {
  return entities.map(entity => {
    if (entity.name !== from) return entity
    const [name = to] = entity.links.some(link => link.name === to) ? [`related_${to}`] : [to]
    const link = newLink(name, [to], {required: true, sources: [source]})
    return {...entity, links: [...entity.links, link]}
  })
}
