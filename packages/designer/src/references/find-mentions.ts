import {findLemmas} from '../words/find-phrase.js'
import {singular} from '../words/singular.js'
import type {Token} from '../words/tokenize.js'

/** Where a text names a thing. */
export interface Mention {
  readonly entity: string
  /** Indexes of tokens, end exclusive. */
  readonly from: number
  readonly to: number
}

/** The things that a text names, in its order. A longer name hides the shorter ones in it. */
export function findMentions(tokens: readonly Token[], names: readonly string[]): readonly Mention[] {
  const longestFirst = names.toSorted((a, b) => b.split('_').length - a.split('_').length)
  const found: Mention[] = []
  for (const entity of longestFirst) {
    for (const [from, to] of findLemmas(entity.split('_').map(singular), tokens)) {
      if (found.every(other => to <= other.from || from >= other.to)) found.push({entity, from, to})
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}
