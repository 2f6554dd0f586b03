import {linkVerb} from '../facts/shapes/verbs.js'
import {isEvent} from '../references/is-event.js'
import type {PairReader} from './read-relations.js'

const passive = /(?:^|\s)(\w+(?:ed|en|wn|ade|ght|un|ld|nt|it)) (?:only )?by$/

/** "Each plot is tended by one gardener", "orders placed by customers". */
export const doneBy: PairReader = {
  rule: 'prose-done-by',
  read({one, other, between}) {
    const verb = passive.exec(between)?.[1]
    if (verb === undefined || (/^\w+ by$/.test(between) && !isEvent(one.entity))) return null
    return {
      kind: 'relation',
      from: one.entity,
      to: other.entity,
      min: /\b(?:can|may)\b/.test(between) ? 0 : 1,
      max: other.phrase.isMany ? 'many' : 1,
      inverseMax: null,
      verb: linkVerb(verb) ?? verb,
      role: null,
      agent: 'to',
    }
  },
}
