import type {Clause} from '../clauses/clause.js'
import type {DomainPack} from '../packs/domain-pack.js'
import {findLemmas, phraseLemmas} from '../words/find-phrase.js'
import type {Token} from '../words/tokenize.js'
import type {Fact} from './fact.js'

interface Phrase {
  readonly pack: string
  readonly strength: 'strong' | 'weak' | 'never'
  readonly phrase: string
  readonly lemmas: readonly string[]
}

/** Where clauses use the packs' trigger phrases. A `never` phrase hides the words that it covers from its pack. */
export function topicFinder(packs: readonly DomainPack[]): (clause: Clause) => readonly Fact[] {
  const phrases = packs.flatMap(({id: pack, triggers}) =>
    (['never', 'strong', 'weak'] as const).flatMap(strength =>
      triggers[strength].map((phrase): Phrase => ({pack, strength, phrase, lemmas: phraseLemmas(phrase)})),
    ),
  )
  return clause => {
    const hits = phrases.flatMap(phrase =>
      findLemmas(phrase.lemmas, clause.tokens).map(([from, to]) => ({phrase, from, to})),
    )
    const hidden = hits.filter(({phrase}) => phrase.strength === 'never')
    const isHidden = ({phrase, from, to}: (typeof hits)[number]) =>
      hidden.some(other => other.phrase.pack === phrase.pack && other.from < to && from < other.to)
    return hits.filter(hit => !isHidden(hit)).flatMap(({phrase, from, to}) => toFact(clause, phrase, from, to))
  }
}

function toFact(clause: Clause, {pack, strength, phrase}: Phrase, from: number, to: number): readonly Fact[] {
  if (strength === 'never') return []
  const span = spanOf(clause.tokens, from, to)
  const text = clause.text.slice(span[0] - clause.span[0], span[1] - clause.span[0])
  return [{kind: 'topic', rule: 'pack-trigger', clause: clause.id, span, text, pack, phrase, strength}]
}

function spanOf(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}
