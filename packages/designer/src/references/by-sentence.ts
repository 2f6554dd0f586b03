import type {Connection, Evidence} from './connect-entities.js'
import {mentionFinder} from './mention-finder.js'
import {isEvent} from './is-event.js'

/** With more of them than that, the sentence is about everything. */
const most = 3

/** They see to everything. */
const keepers = /(?:^|_)(?:admin|administrator|manager)$/
/** What a system is for says nothing of what goes with what. */
const purpose =
  /\bas follows\b|\bsystem (?:is|was|will be|aims|has been)\b|^(?:\S+\s){0,12}?(?:needs?|requires?|wants?|shall|should|aims?|is designed|is used) (?:to )?(?:also )?(?:manage|managing|management|support|include|establish|build|develop)|requirements? (?:description|analysis)/i
/** How many there are, or what isn't so. */
const aside = /\b(?:hundred|thousand|million|billion|not|never)s?\b/i

/** What happens, or a record of it, is between the things that its sentences name. */
export function bySentence({stated, facts, clauses}: Evidence): readonly Connection[] {
  const listed = new Map<string, Set<string>>()
  for (const fact of facts) {
    if (fact.kind !== 'attribute') continue
    listed.set(fact.clause, new Set([...(listed.get(fact.clause) ?? []), fact.entity]))
  }
  const events = stated.filter(isEvent)
  if (events.length === 0) return []
  const find = mentionFinder(stated)
  const told = clauses.map(({id, text, tokens}) => ({id, text, named: new Set(find(tokens).map(({entity}) => entity))}))
  return events.flatMap(event =>
    told.flatMap(({id, text, named}) => {
      const holders = listed.get(id) ?? new Set()
      if (!holders.has(event) && (holders.size > 0 || !isAbout(event, named, text))) return []
      const others = [...named].filter(
        name => name !== event && !isEvent(name) && !holders.has(name) && !keepers.test(name),
      )
      if (others.length > most) return []
      return others.map(to => ({from: event, to, source: {authority: 'inferred', text} as const}))
    }),
  )
}

/** A short sentence without a list that goes on about what happens. */
function isAbout(event: string, named: ReadonlySet<string>, text: string): boolean {
  return named.has(event) && named.size <= most && !purpose.test(text) && !aside.test(text)
}
