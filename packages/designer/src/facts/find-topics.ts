import type {Clause} from '../clauses/clause.js'
import type {DomainPack} from '../packs/domain-pack.js'
import {findPhrase} from '../words/find-phrase.js'
import type {Token} from '../words/tokenize.js'
import type {Fact} from './fact.js'

/** Where a clause uses a pack's trigger phrases. A `never` phrase hides the words that it covers. */
export function findTopics(clause: Clause, packs: readonly DomainPack[]): readonly Fact[] {
  return packs.flatMap(pack => {
    const hidden = new Set(
      pack.triggers.never.flatMap(phrase => findPhrase(phrase, clause.tokens).flatMap(([from, to]) => range(from, to))),
    )
    const hits = (['strong', 'weak'] as const).flatMap(strength =>
      pack.triggers[strength].flatMap(phrase =>
        findPhrase(phrase, clause.tokens)
          .filter(([from, to]) => !range(from, to).some(index => hidden.has(index)))
          .map(([from, to]) => ({strength, phrase, from, to})),
      ),
    )
    return hits.map(({strength, phrase, from, to}): Fact => {
      const span = spanOf(clause.tokens, from, to)
      const text = clause.text.slice(span[0] - clause.span[0], span[1] - clause.span[0])
      return {kind: 'topic', rule: 'pack-trigger', clause: clause.id, span, text, pack: pack.id, phrase, strength}
    })
  })
}

function spanOf(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}
