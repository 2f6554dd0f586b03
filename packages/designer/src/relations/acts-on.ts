import {isPerson} from '../references/is-person.js'
import {eventNoun} from './event-noun.js'
import type {PairReader} from './read-relations.js'

const makes =
  /^(?:create|post|upload|publish|submit|place|make|write|own|initiate|send|issue|file|open|raise|start|leave|give|report|generate|record|register)s?$/
const helpers = /^(?:can|may|could|must|should|will|shall|to|be|able|also|and|or|,|then|freely|directly)$/

/** "Readers can borrow books", "each author writes articles": who does something to what. */
export const actsOn: PairReader = {
  rule: 'prose-acts-on',
  read({one, other, between}) {
    if (!isPerson(one.entity)) return null
    const words = between.split(' ').filter(word => !helpers.test(word))
    const [verb = '', ...rest] = words
    if (
      words.length === 0 ||
      rest.length > 1 ||
      rest.some(word => !/^(?:in|on|for|to|up|at|with|of|a|the)$/.test(word))
    )
      return null
    // They register for a course, and to register an account is to make it.
    const noun = verb.startsWith('register') && rest.length === 0 ? null : eventNoun(verb)
    if (noun !== null) return {kind: 'event', entity: noun, verb, participants: [one.entity, other.entity]}
    if (!makes.test(verb) || isPerson(other.entity)) return null
    const base = {kind: 'relation', from: one.entity, to: other.entity, min: 0, max: 'many', inverseMax: null} as const
    return {...base, verb: 'create', role: null}
  },
}
