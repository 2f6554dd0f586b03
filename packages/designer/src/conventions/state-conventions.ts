import {toSource} from '../concepts/select-packs.js'
import type {Fact} from '../facts/fact.js'
import type {Conventions} from './conventions.js'
import {decide} from './read-conventions.js'
import {readSentence} from './read-sentence.js'

/** A request may set conventions, too: "Use UUID primary keys." It wins over the house. */
export function stateConventions(house: Conventions, facts: readonly Fact[]): Conventions {
  return facts.reduce((conventions, fact) => {
    const decision = fact.kind === 'convention' ? readSentence(fact.text) : null
    return decision === null || decision === 'kept' ? conventions : decide(conventions, decision, toSource(fact))
  }, house)
}
