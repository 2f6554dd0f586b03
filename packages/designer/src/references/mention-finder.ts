import {groupBy} from '@journeywright/schema'
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

/** Finds the things that a text names, in its order. A longer name hides the shorter ones in it. */
export function mentionFinder(names: readonly string[]): (tokens: readonly Token[]) => readonly Mention[] {
  const longestFirst = names
    .map(entity => ({entity, lemmas: entity.split('_').map(singular)}))
    .toSorted((a, b) => b.lemmas.length - a.lemmas.length)
  const byFirst = groupBy([...longestFirst.keys()], index => longestFirst[index]?.lemmas[0] ?? '')
  return tokens => {
    const used = new Set(tokens.flatMap(({lemma}) => byFirst.get(lemma) ?? []))
    const found: Mention[] = []
    for (const index of [...used].toSorted((a, b) => a - b)) {
      const {entity, lemmas} = longestFirst[index] ?? {entity: '', lemmas: []}
      for (const [from, to] of findLemmas(lemmas, tokens)) {
        if (found.every(other => to <= other.from || from >= other.to)) found.push({entity, from, to})
      }
    }
    return found.toSorted((a, b) => a.from - b.from)
  }
}
