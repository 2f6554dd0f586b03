import type {Clause} from '../../clauses/clause.js'
import type {Fact} from '../../facts/fact.js'
import {factAt, type Segment} from '../../facts/shapes/shape.js'
import {readTokens} from '../read-tokens.js'
import {entityName} from '../../words/snake-name.js'
import {isKept, listFacts, readToldList} from './told-list.js'
import {readToldLinks} from './told-links.js'
import {readToldStatement, type ToldStatement} from './told-statement.js'
import {splitTold, type ToldPart} from './split-told.js'
import {toldSubject} from './told-subject.js'

/** What was spoken of so far. */
export interface ToldState {
  /** What a pronoun means. */
  readonly subject: string | null
  /** What was spoken of before an aside. */
  readonly outer: string | null
  /** The last thing named without a list of its own, for the list that follows after a dash. */
  readonly named: string | null
  /** The last word of the statement before, for "each with …". */
  readonly last: string | null
  readonly isListing: boolean
  /** The words so far, for "the code" after "a treatment code". */
  readonly context: string
}

export const nothingTold: ToldState = {
  subject: null,
  outer: null,
  named: null,
  last: null,
  isListing: false,
  context: '',
}

interface Told {
  readonly facts: readonly Fact[]
  readonly state: ToldState
}

const remembered = 700

/** Reads a sentence of a text that tells, such as "For patients we hold the name and which practice is their home one". */
export function readTold(clause: Clause, known: ReadonlySet<string>, before: ToldState): Told {
  if (/\s{20}/.test(clause.text)) return {facts: [], state: before}
  let state: ToldState = {...before, outer: before.subject, isListing: false, named: null}
  const facts = splitTold(clause.text.replace(/[.;]\s*$/, '')).flatMap(part => {
    if (/^(?:--|—|–)$/.test(part.joint) && !resumes(part)) state = {...state, outer: state.subject}
    const segment: Segment = {
      clause,
      text: part.text,
      start: clause.span[0] + part.start,
      known,
      subject: state.subject,
    }
    const read = readPart(segment, part, state)
    const context = `${state.context} ${part.text}`.slice(-remembered)
    state = {...read.state, last: lastWord(part.text), context}
    return read.facts
  })
  return {facts, state}
}

/** A plural that a statement ends with. */
function lastWord(text: string): string | null {
  const word = /([\p{L}_-]+)\W*$/u.exec(text)?.[1]?.toLowerCase()
  return word === undefined || entityName(word) === word ? null : entityName(word)
}

function resumes({joint, text}: ToldPart): boolean {
  return /^(?:--|—|–)$/.test(joint) && /^(?:plus|and|as well as)\s/i.test(text)
}

function readPart(segment: Segment, part: ToldPart, state: ToldState): Told {
  const resumed = resumes(part)
  const now = resumed && state.outer !== null ? {...state, subject: state.outer, isListing: true} : state
  if (
    /\b(?:standard deviation|log-?normal|log-mean|poisson|zipf\w*|\d ?%|\d percent)\b/i.test(part.text) &&
    /\b(?:is|are|around|averages?|about|mix|split)\b/i.test(part.text)
  )
    return {facts: [], state: now}
  const statement = resumed ? null : readToldStatement(segment.text, part.start === 0)
  return statement === null ? readRest(segment, now) : readListed(segment, part, statement, now)
}

/** A list after a dash, or a sentence. */
function readRest(segment: Segment, state: ToldState): Told {
  const owner = state.named ?? state.subject
  const items = readToldList(segment.text, segment.start)
  const isList = isKept(items) && (state.isListing || items.length > 2)
  if (owner === null || !isList) return readSentence(segment, state)
  const facts = listFacts(segment, owner, items)
  return {facts, state: {...state, subject: owner, named: null, isListing: true}}
}

function readListed(segment: Segment, part: ToldPart, statement: ToldStatement, state: ToldState): Told {
  const {known} = segment
  const owner = statement.isOfLast
    ? ((part.joint === ',' ? state.last : null) ?? state.subject)
    : statement.owner === null
      ? state.subject
      : toldSubject(statement.owner, state.subject, known, state.context)
  const items = readToldList(statement.list, segment.start + statement.listStart)
  const only = items.length === 1 ? items[0] : undefined
  const isNaming =
    only?.item.isPlural === true &&
    !only.isMarked &&
    statement.owner === null &&
    !statement.isOfLast &&
    only.item.type === null
  if (isNaming) return readSentence(segment, {...state, subject: only.item.entity, named: only.item.entity})
  if (owner === null || (isRule(segment.text) && items.length < 2)) return readSentence(segment, state)
  const isPlain = items.length > 1 && /\b(?:carr(?:y|ies)|have|has|holds?|record)\b/i.test(segment.text)
  const isVague =
    only !== undefined && /(?:^|\s)with\s/i.test(segment.text.slice(0, statement.listStart)) && statement.owner !== null
  if (isVague || (!isPlain && items.length !== 1 && !isKept(items)) || (only && !only.isMarked))
    return readSentence(segment, {...state, subject: known.has(owner) ? owner : state.subject})
  if (items.length === 0) return readSentence(segment, state)
  const facts = listFacts(segment, owner, items, statement.isInside)
  const links = linkFacts(segment, owner, 0)
  return {facts: [...facts, ...links], state: {...state, subject: owner, named: null, isListing: true}}
}

const linking =
  /(?:^|\s)(?:is|are|was|belongs?|sits?|hangs?|lives?|points?|goes|mounts?|branch(?:es)?|comes?|can|may|has|have|hosts?|then|contains?|covers?|carr(?:y|ies)|measures?|ties|exposes?|arrives?|attach(?:es)?|applies|visits?|decomposes?|divides?|splits?|subdivides?|satisf(?:y|ies)|records?|places|names|each|starts?|drops?|lands?)\s/i

/** The first verb after a noun, by what the tagger says, or by what stands around it: "instructors work at a hall". */
function findVerb(text: string): {readonly index: number} | null {
  const placed =
    /^(?<subject>(?:(?:each|every|the|an?|one)\s+)?(?:[\w-]+\s+){0,2}?[\w-]+s?)\s[\w-]+\s+(?:at|in|under|on|to|for|into|by|off|against|with|from)\s+(?:an?|the|one|exactly|its|their)\s/i.exec(
      text,
    )?.groups?.['subject']
  const tokens = readTokens(text)
  const noun = tokens.findIndex(({tag}) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON')
  const verb = noun < 0 ? undefined : tokens.slice(noun + 1, noun + 6).find(({tag}) => tag === 'VERB' || tag === 'AUX')
  if (verb) return {index: verb.start}
  return placed === undefined ? null : {index: placed.length}
}

/** No list: what it is about, and what it says of links. */
function readSentence(segment: Segment, state: ToldState): Told {
  const introduced =
    /\b(?:(?:that['’]?s|that is|each of those is|one of those is)\s+an?\s+([\w-]+)\W*$|call (?:it|them|these|this) (?:an? |the )?([\w-]+))/i
      .exec(segment.text)
      ?.slice(1)
      .find(word => word !== undefined)
  if (introduced !== undefined) return {facts: [], state: {...state, subject: entityName(introduced), isListing: true}}
  const told = readPer(segment, state) ?? readTheTable(segment, state)
  if (told !== null) return told
  const verb = linking.exec(segment.text) ?? findVerb(segment.text)
  if (!verb) return {facts: [], state}
  const words = segment.text.slice(0, verb.index)
  const subject = words.trim() === '' ? state.subject : toldSubject(words, state.subject, segment.known, state.context)
  if (subject === null) return {facts: [], state: {...state, isListing: false}}
  const now = {...state, subject, named: null, isListing: false}
  if (segment.known.has(subject)) return {facts: linkFacts(segment, subject, verb.index), state: now}
  return {
    facts: [],
    state: /^(?:an?|each|every)\s/i.test(words) || /s\s*$/.test(words) ? now : {...state, isListing: false},
  }
}

const per =
  /^(?:(?:an?|the|each|every)\s+)?(?<subject>[\p{L}-]+(?: [\p{L}-]+){0,2}?)\s+(?:is|are)\s+(?:also\s+|only\s+)?(?:(?:held|kept|tracked|recorded|stored|logged|measured|counted|one|one row|a row|collected)\s+)?(?:per|[\p{L}]+-to-)\s?[\p{L}]/iu

/** "Stock is held per store per variant", "one row per sensor and hour": a thing that stands between those. */
function readPer(segment: Segment, state: ToldState): Told | null {
  const words = per.exec(segment.text)?.groups?.['subject']
  const isRow = /^(?:it is\s+|there is\s+)?one\s+(?:[\w-]+\s+){0,2}?per\s/i.test(segment.text)
  const subject =
    words === undefined ? (isRow ? state.subject : null) : toldSubject(`a ${words}`, null, segment.known, '')
  if (subject === null) return null
  const text = segment.text.replace(/\b([\p{L}]+)-to-([\p{L}]+)/giu, 'per $1 on $2').replace(/\sand\s(?=\w+)/g, ' per ')
  const links = readToldLinks(text, words?.length ?? 0, subject, segment.known).map(({relation}) =>
    factAt(segment, 'told-per', 0, segment.text.length, relation),
  )
  if (links.length === 0) return null
  const facts = [factAt(segment, 'told-per', 0, segment.text.length, {kind: 'entity', entity: subject}), ...links]
  return {facts, state: {...state, subject, named: null, isListing: true}}
}

/** "The fact table is the hourly measurement against the analyser" is about measurements. */
function readTheTable(segment: Segment, state: ToldState): Told | null {
  const said =
    /^the (?:[\w-]+ ){0,2}?(?:table|entity|thing|asset|object|record)(?: that .*?)? is (?:the|an?|our) (.+)$/i.exec(
      segment.text,
    )?.[1]
  const subject = said === undefined ? null : toldSubject(`a ${said}`, null, segment.known, '')
  if (subject === null) return null
  const facts = segment.known.has(subject) ? linkFacts(segment, subject, 0) : []
  return {facts, state: {...state, subject, named: null, isListing: true}}
}

function linkFacts(segment: Segment, owner: string, from: number): readonly Fact[] {
  if (isRule(segment.text)) return []
  return readToldLinks(segment.text, from, owner, segment.known).map(({relation, start, end}) =>
    factAt(segment, 'told-link', start, end, relation),
  )
}

/** It says what may not be, not what there is. */
function isRule(text: string): boolean {
  return /\b(?:never|cannot|can't|not|exceeds?|nothing|no|nobody|at least|at most|above|below)\b/i.test(text)
}
