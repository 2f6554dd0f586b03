import type {PairReader} from './read-relations.js'

/** What is done by some to others, or by some at others, as a noun. */
const doings =
  /^(?:allocation|appearance|assignment|attendance|borrowing|enrol+ment|involvement|participation|purchase|registration|rental|reservation|supply|usage|use)s?$/

/** "The participation of actors in each play", "the use of rooms by groups": a row for each time. */
export const doingOf: PairReader = {
  rule: 'prose-doing-of',
  read({sentence, one, other, between}) {
    if (!/^(?:at|by|in|for|from|to)$/.test(between)) return null
    const [noun, of] = sentence.tokens.slice(Math.max(0, one.phrase.from - 2), one.phrase.from)
    if (of?.lower !== 'of' || !doings.test(noun?.lower ?? '')) return null
    const participants = between === 'by' ? [other.entity, one.entity] : [one.entity, other.entity]
    return {kind: 'event', entity: noun?.lemma ?? '', verb: noun?.lemma ?? '', participants}
  },
}
