import type {Source} from '@journeywright/schema'
import {agentNoun} from '../facts/shapes/verbs.js'
import {eventNoun} from '../relations/event-noun.js'
import {withArticle} from '../words/with-article.js'
import type {Attribute, Entity} from './entity.js'
import {newAttribute, newEntity, newLink} from './new-entity.js'

/** What such links are called when they are things. */
const nouns: Readonly<Record<string, string>> = {
  assign: 'assignment',
  attend: 'attendance',
  book: 'booking',
  borrow: 'loan',
  enrol: 'enrollment',
  enroll: 'enrollment',
  participate: 'participation',
  'register for': 'registration',
  rent: 'rental',
  reserve: 'reservation',
  subscribe: 'subscription',
}

/** The entity that the request has for what a verb says: each booking is of one guest and one room. */
export function isThing(verb: string, entities: readonly Entity[]): boolean {
  const noun = nouns[verb]
  return noun !== undefined && entities.some(({name}) => name === noun)
}

/** Many of one thing that go with many of another. */
export interface Join {
  readonly from: string
  readonly to: string
  readonly verb: string
  readonly sources: readonly Source[]
  /** There is another relation between the two, which is not to be mixed up with this one. */
  readonly isAnother: boolean
  /** The side of which there can be more than one at a time; null for neither. */
  readonly counted: string | null
  /** The entity that the request has for it. */
  readonly existing?: string | undefined
}

/** Adds the entity that stands for many-to-many links, unless one is there that points to both. */
export function joinEntities(entities: readonly Entity[], join: Join): readonly Entity[] {
  const {from, to, verb, sources, isAnother, counted} = join
  const pointsTo = ({links}: Entity, name: string) => links.some(link => link.to.includes(name))
  const taken = new Set(entities.map(({name}) => name))
  const noun = nouns[verb]
  const isBoth = (entity: Entity) => !isAnother && pointsTo(entity, from) && pointsTo(entity, to)
  const existing = entities.find(({name}) => name === (join.existing ?? noun)) ?? entities.find(isBoth)
  const [first, second] = from === to ? [from, `other_${to}`] : [from, to]
  const why: Source = {authority: 'inferred', text: `Many ${from} rows go with many ${to} rows.`}
  const links = [
    newLink(first, [from], {required: true, owned: true, sources}),
    newLink(second, [to], {required: true, owned: counted === null, sources}),
  ]
  if (existing) {
    // A thing of its own is more than the link, and neither side takes it along.
    const refers = links.map(link => ({...link, owned: false}))
    return entities.map(entity => (entity === existing ? withLinks(existing, refers) : entity))
  }
  // What some do among themselves is all that tells the table from others between them.
  const among = from === to ? eventNoun(verb) : null
  const plain = among !== null ? `${from}_${among}` : isAnother ? `${from}_${to}_${agentNoun(verb)}` : `${from}_${to}`
  const name = noun !== undefined && !taken.has(noun) ? noun : plain
  const joined = newEntity({
    name,
    area: entities.find(entity => entity.name === from)?.area ?? 'main',
    comment: `Which ${from.replaceAll('_', ' ')} goes with which ${to.replaceAll('_', ' ')}.`,
    traits: [{name: 'associative', args: []}],
    attributes: counted === null ? [] : [quantityOf(counted)],
    links,
    key: {members: links.map(link => link.name), sources: [why]},
    sources: [...sources, why],
  })
  return taken.has(name) ? entities : [...entities, joined]
}

function quantityOf(counted: string): Attribute {
  const noun = counted.replaceAll('_', ' ')
  return newAttribute(
    'quantity',
    {kind: 'quantity'},
    {
      required: true,
      default: '1',
      comment: `How many of the ${noun}.`,
      sources: [{authority: 'assumed', text: `There can be more than one of ${withArticle(noun)}.`}],
    },
  )
}

function withLinks(entity: Entity, links: Entity['links']): Entity {
  const missing = links.filter(
    link => !entity.links.some(({name, to}) => name === link.name || to.join() === link.to.join()),
  )
  return {...entity, links: [...entity.links, ...missing]}
}
