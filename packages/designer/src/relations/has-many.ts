import type {PairReader} from './read-relations.js'

const holds =
  /(?:^|\s)(?:has|have|having|contains?|containing|includes?|owns?|comprises?|consists? of|offers?|provides?|involves?|houses?|hosts?)(?: \w+)?$/
const isCounted = /^(?:a|an|one|each|every|the)$/

/** "Each wing has several wards": one of the first, many of the second. */
export const hasMany: PairReader = {
  rule: 'prose-has-many',
  read({one, other, between}) {
    const {phrase} = other
    const isOne =
      one.phrase.isEach || (!one.phrase.isPlural && one.phrase.determiners.some(word => isCounted.test(word)))
    const isHeld = holds.test(between) && !/\b(?:not|no)\b/.test(between)
    const isDoing = phrase.isMany && isOne && /(?:^|\s)(?:can|may|could) (?:\w+ )?\w+$/.test(between)
    if (!(isHeld && (phrase.isMany || (phrase.isPlural && isOne))) && !isDoing) return null
    return {
      kind: 'relation',
      from: one.entity,
      to: other.entity,
      min: 0,
      max: 'many',
      inverseMax: /\binvolv/.test(between) ? 'many' : null,
      verb: 'has',
      role: null,
    }
  },
}
