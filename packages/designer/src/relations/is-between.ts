import type {PairReader} from './read-relations.js'

/** "The relationship between singers and songs": that there is one, and not of which kind. */
export const isBetween: PairReader = {
  rule: 'prose-between',
  read({sentence, one, other, between}) {
    if (between !== 'and') return null
    const before = sentence.tokens
      .slice(Math.max(0, one.phrase.from - 4), one.phrase.from)
      .map(({lower}) => lower)
      .join(' ')
    const after = sentence.tokens[other.phrase.to]?.lower ?? ''
    const isSaid =
      /\b(?:relation|relationships?|associations?|mappings?|links?|connections?|correspondence)(?: \w+)? between$/.test(
        before,
      ) || /^(?:associations?|relationships?|relations?|mappings?)$/.test(after)
    return isSaid ? {kind: 'tie', from: one.entity, to: other.entity, isMutual: true} : null
  },
}
