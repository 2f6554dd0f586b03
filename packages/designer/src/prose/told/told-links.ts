import type {RelationFact} from '../../facts/fact.js'
import {findKnown} from './find-known.js'

/** A relation and where it is said. */
export interface ToldLink {
  readonly relation: RelationFact
  readonly start: number
  readonly end: number
}

const one =
  /(?:\b(?:to|under|in|into|inside|at|on|onto|against|per|off|from|for|by|with|names?|of|back at|tied to|measures?|row|satisf(?:y|ies)|ties|tie|links?|joins?|connects?|pairs?|puts?|names)\s+(?:(?:exactly|only|just)\s+)?(?:an?|one|its|their|the|that|each|every|which)?\s*(?:own\s+|single\s+|given\s+|specific\s+|particular\s+|offending\s+|same\s+)?|\b(?:exactly one|a single|only one|one)\s+)(?:[\w-]+\s+){0,1}?$/i
const many =
  /\b(?:has|have|having|holds?|hosts?|contains?|covers?|carr(?:y|ies)|splits? into|split into|divided into|broken into|subdivides? into|laid out in|decomposes? into|made up of|you have|exposes?|gets?|runs?|more than one|one or more|many|several|multiple)\s+(?:(?:one or more|more than one|several|many|multiple|labelled|ordered|their|its|own)\s+)*$/i

/** "Cards sit under the account", "each zone belongs to exactly one site", "a station hosts one or more analysers": what `owner` refers to, and what refers to it. */
export function readToldLinks(
  text: string,
  from: number,
  owner: string,
  known: ReadonlySet<string>,
): readonly ToldLink[] {
  const links: ToldLink[] = []
  for (const mention of findKnown(text, known)) {
    if (mention.start < from || mention.entity === owner) continue
    const before = text.slice(0, mention.start)
    const said = {start: mention.start, end: mention.end}
    const base = {kind: 'relation', inverseMax: null, role: null, verb: 'refers'} as const
    if (many.test(before) && (mention.isPlural || /(?:one or more|more than one)\s+(?:\w+\s+)?$/i.test(before))) {
      links.push({...said, relation: {...base, from: owner, to: mention.entity, min: 0, max: 'many', verb: 'has'}})
    } else if (!mention.isPlural && one.test(before)) {
      links.push({...said, relation: {...base, from: owner, to: mention.entity, min: 1, max: 1}})
    }
  }
  return links.filter((link, index) => links.findIndex(other => other.relation.to === link.relation.to) === index)
}
