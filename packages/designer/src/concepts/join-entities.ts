import type {Source} from '@journeywright/schema'
import type {Entity} from './entity.js'
import {newEntity, newLink} from './new-entity.js'

/** What such links are called when they are things. */
const nouns: Readonly<Record<string, string>> = {
  attend: 'attendance',
  borrow: 'loan',
  enrol: 'enrollment',
  enroll: 'enrollment',
  participate: 'participation',
  register: 'registration',
  subscribe: 'subscription',
}

/** Adds the entity that stands for many-to-many links, unless one is there that points to both. */
export function joinEntities(
  entities: readonly Entity[],
  from: string,
  to: string,
  verb: string,
  sources: readonly Source[],
): readonly Entity[] {
  const pointsTo = ({links}: Entity, name: string) => links.some(link => link.to.includes(name))
  const taken = new Set(entities.map(({name}) => name))
  const noun = nouns[verb]
  const existing = entities.find(entity => entity.name === noun || (pointsTo(entity, from) && pointsTo(entity, to)))
  const [first, second] = from === to ? [from, `other_${to}`] : [from, to]
  const why: Source = {authority: 'inferred', text: `Many ${from} rows go with many ${to} rows.`}
  const links = [
    newLink(first, [from], {required: true, owned: true, sources}),
    newLink(second, [to], {required: true, owned: true, sources}),
  ]
  if (existing) {
    // A thing of its own is more than the link, and neither side takes it along.
    const refers = links.map(link => ({...link, owned: false}))
    return entities.map(entity => (entity === existing ? withLinks(existing, refers) : entity))
  }
  const name = noun !== undefined && !taken.has(noun) ? noun : `${from}_${to}`
  const joined = newEntity({
    name,
    area: entities.find(entity => entity.name === from)?.area ?? 'main',
    comment: `Which ${from.replaceAll('_', ' ')} goes with which ${to.replaceAll('_', ' ')}.`,
    traits: [{name: 'associative', args: []}],
    links,
    key: {members: links.map(link => link.name), sources: [why]},
    sources: [...sources, why],
  })
  return taken.has(name) ? entities : [...entities, joined]
}

function withLinks(entity: Entity, links: Entity['links']): Entity {
  const missing = links.filter(
    link => !entity.links.some(({name, to}) => name === link.name || to.join() === link.to.join()),
  )
  return {...entity, links: [...entity.links, ...missing]}
}
