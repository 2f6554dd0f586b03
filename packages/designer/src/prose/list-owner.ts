import {isPerson} from '../references/is-person.js'
import {eachDoing} from './each-doing.js'
import {ownerBefore, ownerOfChain, type Owner} from './find-owner.js'
import type {Prefix} from './find-prefix.js'
import {isWhole} from './generic-words.js'
import {isProperty} from './item-text.js'
import type {ListOpener} from './list-opener.js'
import type {Topic} from './prose-list.js'
import type {Phrase} from './phrase.js'
import type {ListItem, ReadList} from './read-list.js'
import type {Sentence} from './sentence.js'
import type {Token} from './token.js'
import {organizations} from '../things/organizations.js'
import {nameOfWords, thingName} from './thing-name.js'

interface Around {
  readonly topic: Topic
  readonly prefix: Prefix | null
}

/** Whose list it is; null when nobody is in sight. */
export function listOwner(sentence: Sentence, opener: ListOpener, read: ReadList, around: Around): Owner | null {
  switch (opener.kind) {
    case 'brackets':
      return ownerOfBrackets(sentence, opener, read)
    case 'label':
      return ownerOfLabel(sentence, opener) ?? fallback(opener, around)
    case 'with':
      return ownerOfWith(sentence, opener, read)
    case 'includes':
    case 'has':
      return ownerOfVerb(sentence, opener, read, around)
    default:
      return ownerOfRecord(sentence, opener, read, around)
  }
}

function ownerOfBrackets(sentence: Sentence, {from}: ListOpener, {items}: ReadList): Owner | null {
  const last = sentence.phrases.findLast(({to}) => to === from)
  const owner = last ? (ownerOfChain(sentence, last) ?? ownerOfAspect(sentence, last)) : null
  if (!owner || !last) return null
  const isNote = isProperty(sentence, {
    from: last.from,
    to: last.to,
    words: last.words,
    bracket: null,
    owner: [],
    isJoined: false,
  })
  return isNote && !hasKey(items) ? null : owner
}

/** "Pump management, including basic information (name, maker)" */
function ownerOfAspect(sentence: Sentence, {from}: Phrase): Owner | null {
  const isPart = /^(?:includes?|including|with|and|records?|recording)$/.test(sentence.tokens[from - 1]?.lower ?? '')
  return isPart ? ownerBefore(sentence, from - 1) : null
}

/** "Recipe (Recipe ID, Title, …)": whatever has a key is no attribute. */
function hasKey(items: readonly ListItem[]): boolean {
  const first = items[0]?.words.at(-1)?.lower ?? ''
  return items.length > 2 && /^(?:id|number|no|code)$/.test(first)
}

/** "Customer: name, phone" and "Book information: …"; "Fields:" says nothing of its own. */
function ownerOfLabel(sentence: Sentence, {from}: ListOpener): Owner | null {
  const first = sentence.phrases[0]
  if (!first || first.from > 1 || from > 8) return null
  const last = sentence.phrases.findLast(({to}) => to === from)
  return last ? ownerOfChain(sentence, last) : null
}

function ownerOfWith(sentence: Sentence, opener: ListOpener, read: ReadList): Owner | null {
  const before = sentence.tokens[opener.from - 1]?.lower ?? ''
  if (before !== 'each' && before !== ',' && read.items.length < 2) return null
  return named(sentence, opener.from, read.items) ?? ownerBefore(sentence, opener.from)
}

function ownerOfVerb(sentence: Sentence, opener: ListOpener, read: ReadList, around: Around): Owner | null {
  const owner =
    eachDoing(sentence, opener.from) ??
    coordinated(sentence, opener) ??
    ofPronoun(sentence, opener, around) ??
    ownerBefore(sentence, opener.from)
  const isSentence = owner !== null && !isWhole(owner.name)
  if (isSentence) return owner
  const whose = sentence.tokens.findLastIndex(({lower}, index) => index < opener.from && lower === 'whose')
  return (
    (whose >= 0 ? ownerBefore(sentence, whose) : null) ??
    named(sentence, opener.from, read.items) ??
    whoKeeps(sentence, opener) ??
    ofItems(read) ??
    fallback(opener, around)
  )
}

/** "The clerks file them; they have a name": what the sentence before began with. */
function ofPronoun({tokens}: Sentence, {from}: ListOpener, {topic}: Around): Owner | null {
  const isPronoun = from < 3 && /^(?:they|it|he|she|these|this)$/.test(tokens[0]?.lower ?? '')
  return isPronoun && topic.subject !== null ? {name: topic.subject, from: 0, to: 1} : null
}

/** "Each product stores details such as": the product. */
function whoKeeps(sentence: Sentence, {from}: ListOpener): Owner | null {
  const verb = sentence.tokens.findLastIndex(({tag}, index) => index < from && tag === 'VERB')
  return verb < 0 ? null : subjectBefore(sentence, verb)
}

/** "An order belongs to a customer and has a number": the order has it. */
function coordinated({tokens, phrases}: Sentence, {kind, from}: ListOpener): Owner | null {
  const verb = tokens.findIndex(({tag}) => tag === 'VERB' || tag === 'AUX')
  const isVerb = kind === 'has' || /^(?:includes?|contains?)$/.test(tokens[from]?.lower ?? '')
  const isSecond = isVerb && verb >= 0 && verb < from && /^(?:and|also)$/.test(tokens[from - 1]?.lower ?? '')
  const subject = isSecond ? phrases.findLast(({to}) => to <= verb) : undefined
  const name = subject ? thingName(subject) : null
  return subject && name !== null ? {name, from: subject.from, to: subject.to} : null
}

function ownerOfRecord(sentence: Sentence, opener: ListOpener, read: ReadList, around: Around): Owner | null {
  const {prefix} = around
  return (
    ofItems(read) ??
    whoseItems(sentence, opener, read) ??
    ofTable(sentence) ??
    afterList(sentence, opener, read, around) ??
    (prefix?.isEvent ? eventOf(sentence, read.items, {prefix, topic: around.topic}) : null) ??
    (prefix?.thing ? {name: prefix.thing, from: 0, to: prefix.to} : null) ??
    subjectBefore(sentence, opener.from) ??
    named(sentence, opener.from, read.items) ??
    fallback(opener, around)
  )
}

/** "The License table uses …, documenting the start time": all of it is about licenses. */
function ofTable({phrases}: Sentence): Owner | null {
  const [first] = phrases
  const name = first?.from === 0 && first.head.lemma === 'table' ? thingName(first) : null
  return first && name !== null ? {name, from: first.from, to: first.to} : null
}

/** "Users register by providing their name": whose name it is, the sentence began with. */
function whoseItems({tokens, phrases}: Sentence, {from, to}: ListOpener, {items}: ReadList): Owner | null {
  const isTheirs = /^(?:their|his|her)$/.test(tokens[to]?.lower ?? '') && items.length > 1
  const verb = tokens.findIndex(({tag}) => tag === 'VERB' || tag === 'AUX')
  const subject = isTheirs && verb > 0 && verb <= from ? phrases.findLast(phrase => phrase.to <= verb) : undefined
  const name = subject ? thingName(subject) : null
  return subject && name !== null && isPerson(name) ? {name, from: subject.from, to: subject.to} : null
}

/** "each project's name" */
function ofItems({items}: ReadList): Owner | null {
  const item = items.find(({owner}) => owner.length > 0)
  const name = item ? nameOfWords(item.owner, true) : null
  return item && name !== null ? {name, from: item.from, to: item.from + item.owner.length} : null
}

/** "a, b and c for each customer", "the name and category of each attraction" */
function afterList(
  sentence: Sentence,
  opener: ListOpener,
  {items, end, stop}: ReadList,
  {topic, prefix}: Around,
): Owner | null {
  if (stop === 'for' || stop === 'of') {
    const phrase = sentence.phrases.find(({from}) => from === end + 1)
    const name = phrase ? thingName(phrase) : null
    if (phrase && name !== null && (phrase.isEach || topic.known.has(name)))
      return {name, from: phrase.from, to: phrase.to}
  }
  const last = items.find(({words}) => words.some(isEachOf)) ?? items.at(-1)
  const of = last?.words.findLastIndex(({lower}) => lower === 'of') ?? -1
  const start = last?.words[of + 1]
  // After "During an evaluation," the score of each employee is one of the evaluation.
  if (!last || of < 1 || !start || prefix?.thing != null) return null
  const phrase = sentence.phrases.find(
    ({from, to}) =>
      (sentence.tokens[from]?.start ?? 0) <= start.start && start.start < (sentence.tokens[to - 1]?.end ?? 0),
  )
  const name = phrase ? thingName(phrase) : null
  if (!phrase || name === null || isEachBefore(sentence, opener)) return null
  const isMeant = items.length > 1 && (topic.known.has(name) || phrase.determiners.includes('the'))
  if (!phrase.isEach && !isMeant) return null
  return {name, from: phrase.from, to: phrase.to}
}

/** "Each appraisal keeps the score of each employee" is about appraisals. */
function isEachBefore({phrases}: Sentence, {from}: ListOpener): boolean {
  return phrases.findLast(({to}) => to === from)?.isEach === true
}

function isEachOf({lower}: Token, index: number, words: readonly Token[]): boolean {
  return index > 1 && /^(?:each|every)$/.test(lower) && words[index - 1]?.lower === 'of'
}

/** What two or more of the items are named after: "maintenance date, maintenance content". */
function eventOf(
  {phrases}: Sentence,
  items: readonly ListItem[],
  {prefix, topic}: {readonly prefix: Prefix; readonly topic: Topic},
): Owner | null {
  const place = {from: 0, to: prefix.to}
  const first = items[0]?.words ?? []
  const isKey = first.length > 1 && /^(?:id|number|no|code)$/.test(first.at(-1)?.lower ?? '')
  const keyed = isKey ? nameOfWords(first.slice(0, -1)) : null
  const [subject] = phrases.filter(({to}) => to <= prefix.to && to > 2)
  // Who does something is not what happens.
  if (keyed !== null && keyed !== (subject && thingName(subject))) return {name: keyed, ...place}
  if (prefix.thing !== null) return {name: prefix.thing, ...place}
  const starts = items.flatMap(({words}) => (words.length > 1 ? [words[0]?.lemma ?? ''] : []))
  const shared = starts.find((word, index) => word !== '' && starts.indexOf(word) !== index && !topic.known.has(word))
  return shared === undefined ? null : {name: shared, ...place}
}

const aside = /^(?:during|in|through|via|by|within|throughout|at|to)$/

/** The subject of "each table records"; who uses the system, and the system itself, are none. */
function subjectBefore(sentence: Sentence, from: number): Owner | null {
  const owner = ownerBefore(sentence, from)
  // "During the survey, recording": that is where, and not who.
  if (
    !owner ||
    aside.test(sentence.tokens[owner.from - 1]?.lower ?? '') ||
    isWhole(owner.name) ||
    /(?:^|_)(?:administrator|admin|manager|staff|employee)$/.test(owner.name)
  )
    return null
  const last = owner.name.split('_').at(-1) ?? owner.name
  const isOne = sentence.phrases.some(phrase => phrase.from === owner.from && phrase.isEach)
  return organizations.has(last) && !isOne ? null : owner
}

/** A thing of the sentence that the items are called after: "inspects each piece, recording the inspection time". */
function named(sentence: Sentence, before: number, items: readonly ListItem[]): Owner | null {
  const starts = items.flatMap(({words}) => (words.length > 1 ? [words[0]?.lemma ?? ''] : []))
  const votes = (name: string) => starts.filter(start => name === start || name.endsWith(`_${start}`)).length
  const phrases = sentence.phrases.filter(({to}) => to <= before).toReversed()
  for (const phrase of phrases) {
    const name = thingName(phrase)
    if (name !== null && !isWhole(name) && votes(name) > 0) return {name, from: phrase.from, to: phrase.to}
  }
  return null
}

function fallback({from}: ListOpener, {topic, prefix}: Around): Owner | null {
  const name = prefix?.thing ?? topic.heading ?? topic.last
  return name === null ? null : {name, from, to: from, isGuess: prefix?.thing == null}
}
