import {groupBy, type ClauseCoverage, type Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import {isReadable, longestClause} from '../clauses/is-readable.js'
import type {Entity} from '../concepts/entity.js'
import type {Unchecked} from '../concepts/rules/apply-conditions.js'
import {verbPlaces} from '../everyday/verb-places.js'
import type {Fact} from '../facts/fact.js'
import {linkVerb} from '../facts/shapes/verbs.js'
import {answerFinder} from './answer-finder.js'
import {phraseLemmas} from '../words/find-phrase.js'
import {entityName, snakeName} from '../words/snake-name.js'
import type {Token} from '../words/tokenize.js'
import {unknownWords} from './unknown-words.js'

export interface CoverageInput {
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
  readonly tables: readonly Table[]
  readonly entities: readonly Entity[]
  readonly known: ReadonlySet<string>
  /** Rules of the request that no check can hold. */
  readonly unchecked: readonly Unchecked[]
  /** The request describes its own things, so that a sentence without any only sets the scene. */
  readonly isExplicit: boolean
}

/** A clause's answer, what of it has none, and the part of its words that is answered, from 0 to 1. */
export interface Coverage extends ClauseCoverage {
  readonly clause: Clause
  readonly share: number
  readonly unknown: readonly string[]
}

type Span = readonly [number, number]
type Answer = Pick<Coverage, 'status' | 'by' | 'note' | 'share' | 'unknown'>

/** What became of every clause of the request. */
export function coverClauses(input: CoverageInput): readonly Coverage[] {
  const facts = groupBy(input.facts, fact => fact.clause)
  const stated = statedSpans(input.tables)
  const answersTo = answerFinder(input.tables, input.entities)
  return input.clauses.map(clause => {
    const [from, to] = clause.span
    const within = stated.filter(span => span[0] >= from && span[1] <= to)
    const answer = cover(clause, {...input, facts: facts.get(clause.id) ?? [], stated: within, answersTo})
    return {clause, text: clause.text, span: clause.span, ...withUnchecked(answer, clause, input.unchecked)}
  })
}

/** What a check can't hold is said beside what else became of the clause. */
function withUnchecked(answer: Answer, {id}: Clause, unchecked: readonly Unchecked[]): Answer {
  const notes = unchecked.flatMap(({clause, note}) => (clause === id ? [note] : []))
  if (notes.length === 0) return answer
  const status = answer.by.length > 0 ? 'partly' : 'not covered'
  return {...answer, status, note: [answer.note, ...notes].filter(note => note !== '').join(' ')}
}

/** What can be said of a clause. */
interface Evidence extends Pick<CoverageInput, 'facts' | 'known' | 'isExplicit'> {
  /** Of tables and columns, within the clause. */
  readonly stated: readonly Span[]
  readonly answersTo: (clause: Clause) => readonly string[]
}

function cover(clause: Clause, {facts, stated, known, isExplicit, answersTo}: Evidence): Answer {
  if (!isReadable(clause)) return {status: 'not covered', by: [], note: tooLong(clause), share: 0, unknown: []}
  const notes = facts.flatMap(fact => (fact.kind === 'non-functional' ? [fact.note] : []))
  const conventions = facts.flatMap(fact => (fact.kind === 'convention' ? [`convention: ${fact.text}`] : []))
  const by = [...answersTo(clause), ...conventions]
  const explained = [...facts.filter(({kind}) => kind !== 'topic').map(({span}) => span), ...stated]
  // In a sentence about things, the verbs are what links them.
  const isSentence = facts.some(({kind}) => kind === 'relation' || kind === 'attribute')
  const isTyped = facts.some(({rule}) => rule.startsWith('everyday'))
  const verbs = new Set(isSentence || isTyped ? verbsOf(clause) : [])
  const doings = isTyped ? verbPlaces(clause) : new Set<number>()
  const isKnown = ({lemma, start}: Token) => known.has(lemma) || verbs.has(lemma) || doings.has(start)
  const {phrases, knownShare} = unknownWords(clause, explained, isKnown)
  const unmet = unmetFacts(facts, by)
  if (notes.length > 0 && !facts.some(asksForData)) return apart(notes.join(' '))
  if (unmet.length > 0) {
    return {
      status: by.length > 0 ? 'partly' : 'not covered',
      by,
      note: unmet.join(' '),
      share: by.length > 0 ? 0.5 : 0,
      unknown: [],
    }
  }
  const missed = missedTopics(facts, known)
  if (missed.length > 0) {
    return {
      status: by.length > 0 ? 'partly' : 'not covered',
      by,
      note: notAdded(missed),
      share: by.length > 0 ? 0.5 : 0,
      unknown: missed,
    }
  }
  if (isExplicit && facts.every(isContext) && setsTheScene(clause) && !listsThings(clause, phrases)) {
    return apart('It introduces what the request then describes.')
  }
  if (by.length === 0 && phrases.length === 0) return apart('It asks for nothing by itself.')
  if (by.length === 0) return {status: 'not covered', by, note: missing(phrases), share: 0, unknown: phrases}
  if (phrases.length === 0) return {status: 'covered', by, note: notes.join(' '), share: 1, unknown: []}
  return {status: 'partly', by, note: [missing(phrases), ...notes].join(' '), share: knownShare, unknown: phrases}
}

function tooLong({text}: Clause): string {
  return `It has ${text.length} characters without an end; sentences of up to ${longestClause} are read.`
}

function verbsOf({tokens}: Clause): readonly string[] {
  return tokens.flatMap(({word, lemma}) => (linkVerb(word) === null ? [] : [lemma]))
}

/** It is answered, but not by tables. */
function apart(note: string): Answer {
  return {status: 'non-functional', by: [], note, share: 1, unknown: []}
}

function asksForData(fact: Fact): boolean {
  return (
    !['non-functional', 'volume', 'topic'].includes(fact.kind) || (fact.kind === 'topic' && fact.strength === 'strong')
  )
}

function isContext(fact: Fact): boolean {
  return fact.kind === 'topic' && fact.strength === 'context'
}

/** What a pack knows and the things that the request describes don't have. */
function missedTopics(facts: readonly Fact[], known: ReadonlySet<string>): readonly string[] {
  const isMissed = (fact: Fact) => isContext(fact) && phraseLemmas(fact.text).some(lemma => !known.has(lemma))
  const missed = facts.filter(isMissed)
  const isInside = ({span: [from, to]}: Fact, other: Fact) =>
    from >= other.span[0] && to <= other.span[1] && to - from < other.span[1] - other.span[0]
  return [...new Set(missed.filter(fact => !missed.some(other => isInside(fact, other))).map(({text}) => text))]
}

function notAdded(topics: readonly string[]): string {
  const names = topics.map(topic => `\`${topic}\``).join(', ')
  return `The request describes its own tables, so none was added for ${names}.`
}

function setsTheScene({kind, text}: Clause): boolean {
  return (
    kind === 'heading' ||
    /^(?:please\s+)?(?:design|build|create|make|develop|we (?:need|want)|i (?:need|want))\b/i.test(text)
  )
}

/** "We track vehicles, drivers and trips" introduces things, and those that nothing then describes are missing. */
function listsThings({text}: Clause, unknown: readonly string[]): boolean {
  const isPlural = (phrase: string) => entityName(phrase) !== snakeName(phrase)
  return /,|\sand\s/.test(text) && unknown.some(isPlural)
}

/** Rules on columns that are not there. */
function unmetFacts(facts: readonly Fact[], by: readonly string[]): readonly string[] {
  if (by.some(answer => answer.includes('.'))) return []
  return facts.flatMap(fact => {
    if (fact.kind === 'classification') return [`There is no column \`${fact.attribute}\`.`]
    if (fact.kind === 'value') return [`There is no column \`${fact.attribute}\` that this could be about.`]
    return fact.kind === 'identifier' ? [`There are no columns \`${fact.attributes.join('`, `')}\`.`] : []
  })
}

function statedSpans(tables: readonly Table[]): readonly Span[] {
  const sources = tables.flatMap(table => [table.sources, ...table.columns.map(column => column.sources)]).flat()
  const spans = sources.flatMap(source => ('span' in source ? [source.span] : []))
  return [...new Map(spans.map(span => [span.join(), span])).values()]
}

function missing(phrases: readonly string[]): string {
  return `Nothing in the design answers ${phrases.map(phrase => `\`${phrase}\``).join(', ')}.`
}
