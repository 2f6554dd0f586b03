import {groupBy} from '@journeywright/schema'
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

/**
 * Where clauses use the packs' trigger phrases. A `never` phrase hides the words that it touches from its pack, and a
 * strong phrase those inside of it from every other: a billing address is no word about bills.
 */
export function topicFinder(packs: readonly DomainPack[]): (clause: Clause) => readonly Fact[] {
  const phrases = packs.flatMap(phrasesOf)
  const byFirst = groupBy([...phrases.keys()], index => phrases[index]?.lemmas[0] ?? '')
  return clause => {
    const used = new Set(clause.tokens.flatMap(({lemma}) => byFirst.get(lemma) ?? []))
    const hits: readonly Hit[] = [...used]
      .toSorted((a, b) => a - b)
      .flatMap(index => {
        const phrase = phrases[index]
        return phrase ? findLemmas(phrase.lemmas, clause.tokens).map(([from, to]) => ({phrase, from, to})) : []
      })
    const left = hits.filter(hit => !hits.some(other => isHidden(hit, other)))
    const owned = left.filter(hit => !left.some(other => isOwned(hit, other)))
    return owned.flatMap(({phrase, from, to}) => toFact(clause, phrase, from, to))
  }
}

/** Packs are read once and asked for every request. */
const known = new WeakMap<DomainPack, readonly Phrase[]>()

function phrasesOf(pack: DomainPack): readonly Phrase[] {
  const before = known.get(pack)
  if (before) return before
  const phrases = (['never', 'strong', 'weak'] as const).flatMap(strength =>
    pack.triggers[strength].map((phrase): Phrase => ({pack: pack.id, strength, phrase, lemmas: phraseLemmas(phrase)})),
  )
  known.set(pack, phrases)
  return phrases
}

interface Hit {
  readonly phrase: Phrase
  /** Indices of tokens, the end exclusive. */
  readonly from: number
  readonly to: number
}

function isHidden({phrase, from, to}: Hit, other: Hit): boolean {
  return other.phrase.strength === 'never' && other.phrase.pack === phrase.pack && other.from < to && from < other.to
}

function isOwned({phrase, from, to}: Hit, other: Hit): boolean {
  const isInside = other.from <= from && to <= other.to && other.to - other.from > to - from
  return other.phrase.strength === 'strong' && other.phrase.pack !== phrase.pack && isInside
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
