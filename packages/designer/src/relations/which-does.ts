import {manySidedVerbs, linkVerb} from '../facts/shapes/verbs.js'
import {isEvent} from '../references/is-event.js'
import {isPerson} from '../references/is-person.js'
import {eventNoun} from './event-noun.js'
import type {PairReader} from './read-relations.js'

/** "The courses that each student takes", "the parts a supplier can supply": what one side has many of, and so has the other. */
export const whichDoes: PairReader = {
  rule: 'prose-which-does',
  read({sentence, one, other, between}) {
    if (!/^(?:|that|which)$/.test(between) || !one.phrase.isPlural || isPerson(one.entity)) return null
    if (isEvent(one.entity) || one.phrase.owner !== null || other.phrase.owner !== null) return null
    const verb = sentence.tokens
      .slice(other.phrase.to, other.phrase.to + 3)
      .find(({lower, tag}) => tag === 'VERB' && !/^(?:can|may|has|have)$/.test(lower))
    const plain = linkVerb(verb?.lower ?? '')
    const noun = eventNoun(verb?.lower ?? '')
    if (noun === null && (plain === null || !manySidedVerbs.has(plain))) return null
    return {
      kind: 'event',
      entity: noun ?? plain ?? '',
      verb: plain ?? verb?.lower ?? '',
      participants: [other.entity, one.entity],
    }
  },
}
