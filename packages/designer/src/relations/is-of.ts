import type {PairReader} from './read-relations.js'

/** "The readings of each sensor", "a sensor's readings": whose they are, in passing. */
export const isOf: PairReader = {
  rule: 'prose-of',
  read({one, other, between}) {
    if (other.phrase.owner === one.phrase) return {kind: 'tie', from: other.entity, to: one.entity, isMutual: false}
    if (between !== 'of') return null
    return {kind: 'tie', from: one.entity, to: other.entity, isMutual: false}
  },
}
