import type {Phrase} from '../prose/phrase.js'
import type {Sentence} from '../prose/sentence.js'
import {findOpening} from './find-opening.js'
import {findDoer, type Doer} from './find-subject.js'
import {verbAt, type VerbGroup} from './find-verb.js'
import type {Adjunct, Details, Statement} from './statement.js'

const conditions = /^(?:when|whenever|if|once|time|until|before|while)$/
const questions = /^(?:what|who|how|why|whether)$/

/** The statements of a sentence, in its order; `before` is the last one of the sentence before, for pronouns. */
export function readStatements(sentence: Sentence, before: Statement | null): readonly Statement[] {
  const {tokens} = sentence
  if (/^(?:could|can|would|please|thanks|hello|hi)$/.test(tokens[0]?.lower ?? '') && tokens.at(-1)?.text === '?')
    return []
  const opening = findOpening(sentence)
  const doings = findVerbs(sentence, opening.from, opening.to)
  let last = before
  const read: Statement[] = []
  const found: {group: VerbGroup; doer: Doer}[] = []
  for (const group of doings) {
    const doer = findDoer({sentence, opening, before: last}, group)
    if (doer === null) continue
    found.push({group, doer})
    last = bare(sentence, group, doer)
  }
  for (const [index, {group, doer}] of found.entries()) {
    const next = found[index + 1]
    const previous = found[index - 1]
    const area = {
      start: previous?.group.to ?? opening.from,
      end: Math.max(group.to, Math.min(opening.to, next?.doer.from ?? tokens.length)),
    }
    read.push(statementOf(sentence, group, doer, area))
  }
  return read.filter(({from}) => !questions.test(tokens[from - 1]?.lower ?? ''))
}

function findVerbs({tokens}: Sentence, from: number, end: number): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  let depth = 0
  for (let at = from; at < end; at++) {
    const text = tokens[at]?.text ?? ''
    if (text === '(') depth++
    if (text === ')') depth--
    const group = depth > 0 ? null : verbAt(tokens, at)
    if (!group) continue
    groups.push(group)
    at = group.to - 1
  }
  return groups
}

function bare(sentence: Sentence, group: VerbGroup, doer: Doer): Statement {
  return {
    sentence,
    subjects: doer.phrases,
    isNarrated: doer.isNarrated,
    isContinued: doer.isContinued,
    ...group,
    objects: [],
    around: [],
    end: group.to,
    details: null,
    isCondition: false,
  }
}

function statementOf(
  sentence: Sentence,
  group: VerbGroup,
  doer: Doer,
  area: {readonly start: number; readonly end: number},
): Statement {
  const {tokens, phrases} = sentence
  const details = findDetails(sentence, group, area.end)
  const limit = details === null ? area.end : details.from
  const after = phrases.filter(({from, to}) => from >= group.to && to <= limit && !isInBrackets(sentence, from))
  const meant = /^(?:that|which)$/.test(tokens[doer.from]?.lower ?? '')
    ? phrases.find(({to}) => to === doer.from)
    : undefined
  const roles = after.reduce<readonly Adjunct[]>(
    (sofar, phrase) => [...sofar, {phrase, preposition: prepositionOf(sentence, phrase, group, sofar.at(-1))}],
    [],
  )
  const front = phrases
    .filter(({from, to}) => from > area.start - 1 && to <= doer.from && tokens[from - 1]?.tag === 'ADP')
    .map(phrase => ({phrase, preposition: tokens[phrase.from - 1]?.lower ?? ''}))
  return {
    ...bare(sentence, group, doer),
    objects: [
      ...(meant ? [meant] : []),
      ...roles.filter(({preposition}) => preposition === '').map(({phrase}) => phrase),
    ],
    around: [...front, ...roles.filter(({preposition}) => preposition !== '')],
    end: area.end,
    details,
    isCondition: tokens.slice(Math.max(area.start, doer.from - 3), doer.from).some(({lower}) => conditions.test(lower)),
  }
}

/** Empty for what the verb is done to; what is listed with a phrase has its preposition. */
function prepositionOf({tokens}: Sentence, phrase: Phrase, {to}: VerbGroup, before: Adjunct | undefined): string {
  const link = tokens[phrase.from - 1]
  if (phrase.from === to || !link) return ''
  // "in one of our studios" is in a studio.
  const isOneOf =
    link.lower === 'of' && /^(?:one|some|any|each|all|several)$/.test(tokens[phrase.from - 2]?.lower ?? '')
  if (isOneOf) return tokens[phrase.from - 3]?.tag === 'ADP' ? (tokens[phrase.from - 3]?.lower ?? '') : ''
  if (link.tag === 'ADP' || link.lower === 'to' || link.lower === 'per') return link.lower
  if (/^(?:,|and|or|’s|'s|s|of)$/.test(link.lower)) return before?.preposition ?? ''
  return ''
}

function isInBrackets({tokens}: Sentence, at: number): boolean {
  const open = tokens.findLastIndex(({text}, index) => index < at && text === '(')
  return open >= 0 && !tokens.slice(open, at).some(({text}) => text === ')')
}

function findDetails({tokens, phrases}: Sentence, {to}: VerbGroup, end: number): Details | null {
  for (let at = to; at < end; at++) {
    if (tokens[at]?.lower !== 'with') continue
    const isEach = /^(?:each|every)$/.test(tokens[at - 1]?.lower ?? '')
    const until = isEach ? at - 1 : at
    const stop = tokens[until - 1]?.lower === ',' ? until - 1 : until
    const near = phrases.findLast(phrase => phrase.to === stop && phrase.from >= to) ?? null
    const isApart = near !== null && !isEach && stop < until && tokens[near.from - 1]?.tag === 'ADP'
    const of = isApart ? (phrases.find(phrase => phrase.from === to) ?? null) : near
    if (isApart) return {from: at + 1, of, isEach}
    if (of !== null || at === to) return {from: at + 1, of, isEach}
  }
  return null
}
