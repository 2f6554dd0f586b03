import type {Clause} from '../clauses/clause.js'
import type {Fact, FactBody} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import {readSentenceOf} from '../prose/sentence.js'
import {actsOn} from './acts-on.js'
import {belongsTo} from './belongs-to.js'
import {doneBy} from './done-by.js'
import {doingOf} from './doing-of.js'
import {findPairs} from './find-pairs.js'
import {findThings, indexNames} from './find-things.js'
import {hasMany} from './has-many.js'
import {isBetween} from './is-between.js'
import {isOf} from './is-of.js'
import type {Pair} from './sentence.js'
import {whichDoes} from './which-does.js'

/** One way of prose to say how two things are linked; null: it isn't said so. */
export interface PairReader {
  readonly rule: string
  read(pair: Pair): FactBody | null
}

/** The first that reads a pair has it. */
const readers: readonly PairReader[] = [isBetween, doingOf, whichDoes, belongsTo, doneBy, hasMany, actsOn, isOf]

/** What sentences say of how the things are linked that other facts describe. Pairs that a fact links already are left out. */
export function readRelations(clauses: readonly Clause[], facts: readonly Fact[]): readonly Fact[] {
  const names = [...new Set(facts.flatMap(namesOf))]
  if (names.length < 2) return []
  const index = indexNames(names)
  const linked = new Set(facts.flatMap(fact => (fact.kind === 'relation' ? [`${fact.clause} ${pairKey(fact)}`] : [])))
  const told = new Set(facts.flatMap(({rule, clause}) => (rule === 'everyday' ? [clause] : [])))
  return clauses.flatMap(clause => {
    if (told.has(clause.id)) return []
    const {tokens, phrases} = readSentenceOf(clause)
    const sentence = {clause, tokens, things: findThings(phrases, index)}
    return findPairs(sentence).flatMap(pair => {
      for (const {rule, read} of readers) {
        const body = read(pair)
        if (body === null) continue
        const isKnown = linked.has(`${clause.id} ${pairKey({from: pair.one.entity, to: pair.other.entity})}`)
        // Who made something may do other things with it as well.
        const isSaid = isKnown && (body.kind !== 'event' || pair.other.phrase.isMany)
        return isSaid ? [] : [factOf(pair, rule, body)]
      }
      return []
    })
  })
}

function pairKey({from, to}: {readonly from: string; readonly to: string}): string {
  return [from, to].toSorted().join(' ')
}

function factOf({sentence, one, other}: Pair, rule: string, body: FactBody): Fact {
  const {clause, tokens} = sentence
  const [from, to] = [tokens[one.phrase.from]?.start ?? 0, tokens[other.phrase.to - 1]?.end ?? clause.text.length]
  const span = [clause.span[0] + from, clause.span[0] + to] as const
  return {...body, rule, clause: clause.id, span, text: clause.text.slice(from, to)}
}
