import {compareText} from '@journeywright/problems'
import type {Source} from '@journeywright/schema'
import {statedBy} from '../facts/stated-by.js'
import type {Fact, TopicFact} from '../facts/fact.js'
import type {DomainPack} from '../packs/domain-pack.js'

export interface SelectedPack {
  readonly pack: DomainPack
  /** False: another pack needs it, and only its core entities come along. */
  readonly asked: boolean
  /** The phrases of the request that led to it. */
  readonly sources: readonly Source[]
}

/** The packs that a request asks for, those that have an entity of a wanted trait, and those that come with them, by id. */
export function selectPacks(
  facts: readonly Fact[],
  packs: readonly DomainPack[],
  wanted: readonly string[],
): readonly SelectedPack[] {
  const found = new Map<string, SelectedPack>()
  const add = (id: string, asked: boolean, sources: readonly Source[]): void => {
    const pack = packs.find(each => each.id === id)
    const before = found.get(id)
    const isNews = before === undefined || (asked && !before.asked)
    if (!pack) return
    found.set(id, {pack, asked: asked || before?.asked === true, sources: merge(before?.sources ?? [], sources)})
    if (!isNews) return
    for (const other of pack.includes) add(other, asked, sources)
    for (const other of pack.requires) add(other, false, [])
  }
  for (const pack of packs) {
    const topics = facts.filter(fact => fact.kind === 'topic' && fact.pack === pack.id)
    const strong = topics.filter(fact => fact.kind === 'topic' && fact.strength === 'strong')
    const isWanted = pack.entities.some(({traits}) => traits.some(({name}) => wanted.includes(name)))
    if (isWanted) add(pack.id, false, [])
    if (isAsked(topics)) add(pack.id, true, (strong.length > 0 ? strong : topics).map(toSource))
  }
  return [...found.values()].toSorted((a, b) => compareText(a.pack.id, b.pack.id))
}

function isAsked(topics: readonly Fact[]): boolean {
  const phrases = (strength: TopicFact['strength']) =>
    new Set(topics.flatMap(topic => (topic.kind === 'topic' && topic.strength === strength ? [topic.phrase] : [])))
  return phrases('strong').size >= 1 || phrases('weak').size >= 2
}

export function toSource(fact: Fact): Source {
  return statedBy(fact.by ?? null, fact.text, fact.span)
}

function merge(before: readonly Source[], added: readonly Source[]): readonly Source[] {
  const known = new Set(before.map(source => JSON.stringify(source)))
  return [...before, ...added.filter(source => !known.has(JSON.stringify(source)))]
}
