import type {Fact} from '../facts/fact.js'
import {isEvent} from '../references/is-event.js'
import {isPerson} from '../references/is-person.js'
import {eventName} from './event-name.js'
import type {EverydayReader, Heard, Named, Said} from './said.js'
import {isOneOf} from './is-one-of.js'
import {between, oneOf, stateList, stateThing} from './state.js'

const making =
  /^(?:create|post|upload|publish|submit|place|make|write|own|send|issue|file|open|raise|start|leave|give|report|log|plan|bring|pay|keep|add|draw|record|run|organize|organise|host|hold)$/
/** Each time is a row of its own, whatever it is done to. */
const passing = /^(?:borrow|lend|rent|rate|review|inspect|examine|follow|like|adopt|subscribe)$/
const choosing = /^(?:choose|select|pick|get|take)$/
const teaching = /^(?:teach|lead|drive|judge|coach|supervise|manage|run|direct|guide)$/

/** "Owners bring their pets", "a vet may prescribe several medications", "backers pledge an amount to a campaign". */
export const actReader: EverydayReader = {
  read(said) {
    const {statement, subjects} = said
    if (statement.isPassive || /^(?:be|have|last|cost)$/.test(statement.verb)) return null
    const objects = said.objects.filter(({name}) => name !== null)
    const people = subjects.filter(isThing)
    const named = [
      ...people,
      ...objects.filter(isThing),
      ...said.around.filter(each => isOneOf(statement.sentence, each.phrase) || isPlaceOf(said, each)),
    ].flatMap(each => stateThing(said, each))
    if (statement.isNarrated && eventName(statement.verb) === null) return null
    const heard = readAct(
      said,
      people.flatMap(({name}) => name ?? []),
      objects,
    )
    return {facts: [...named, ...heard.facts], event: heard.event}
  },
}

function isThing({phrase, isKnown, name}: Named): boolean {
  const isCounted =
    phrase.isPlural ||
    (name !== null && isEvent(name)) ||
    phrase.determiners.some(word => /^(?:an?|each|every|their|his|its|my|one)$/.test(word))
  return name !== null && (isKnown || isCounted)
}

/** "request samples for a project" */
function isPlaceOf({statement}: Said, {preposition, phrase, name}: Said['around'][number]): boolean {
  const isCounted = phrase.isPlural || phrase.determiners.some(word => /^(?:an?|each|every)$/.test(word))
  return (
    name !== null &&
    isCounted &&
    /^(?:for|to|against|at)$/.test(preposition) &&
    phrase.from > statement.to &&
    eventName(statement.verb) !== null
  )
}

function readAct(said: Said, people: readonly string[], objects: readonly Named[]): Heard {
  const {statement, event} = said
  const places = said.around.filter(({isKnown, preposition}) => isKnown && preposition !== 'of')
  const things = objects.filter(({isKnown}) => isKnown)
  const withOthers = participantsOf(said)
  const at = places.find(({name}) => name !== null && isEvent(name))
  const [person] = people
  const [thing] = things
  if (statement.isContinued && event !== null && choosing.test(statement.verb))
    return {facts: things.flatMap(({name}) => oneOf(said, event, name)), event}
  const isHappening =
    thing?.name != null &&
    ((isEvent(thing.name) && !passing.test(statement.verb)) ||
      making.test(statement.verb) ||
      isTheirs(thing) ||
      isDescribed(said, thing))
  const them = /\b(?:them|it)\b/.test(textAfter(said)) ? [said.last] : []
  const all = [
    ...people,
    ...them,
    ...said.context,
    ...things.map(({name}) => name),
    ...places.map(({name}) => name),
    ...withOthers,
  ]
  if (isHappening && thing.name !== null) {
    const made = thing.name
    const links = [...people, ...places.map(({name}) => name), ...withOthers].flatMap(other => oneOf(said, made, other))
    return {facts: [...links, ...detailsOf(said, made)], event: made}
  }
  const listed = objects.find(({name}) => name?.endsWith('_list') === true)
  const noun = statement.verb === 'join' && listed?.name != null ? `${listed.name}_entry` : eventName(statement.verb)
  if (noun !== null && (all.length > 1 || statement.isNarrated)) return readEvent(said, noun, all)
  if (at?.name != null) {
    const met = at.name
    return {facts: [...people, ...things.map(({name}) => name)].flatMap(other => oneOf(said, met, other)), event: met}
  }
  if (person === undefined || thing?.name == null) return {facts: [], event: null}
  return {facts: otherwise(said, person, thing), event: null}
}

function readEvent(said: Said, noun: string, all: readonly (string | null)[]): Heard {
  const taken = all.includes(noun) || said.objects.some(({name}) => name === noun)
  if (taken) return {facts: [], event: noun}
  const extra = said.objects.filter(
    ({name, phrase}) => name === null && phrase.determiners.some(word => /^an?$/.test(word)),
  )
  const attributes = extra.flatMap(({phrase}) => stateList(said, noun, phrase.from, phrase.to))
  const facts = between(said, noun, all)
  return {facts: facts.length === 0 ? [] : [...facts, ...attributes, ...detailsOf(said, noun)], event: noun}
}

function textAfter({statement}: Said): string {
  return statement.sentence.tokens
    .slice(statement.to, statement.end)
    .map(({lower}) => lower)
    .join(' ')
}

/** "with one of our dentists": who is there, and no list. */
function participantsOf({statement, segment}: Said): readonly string[] {
  const {details, sentence, end} = statement
  if (details === null) return []
  const first = sentence.phrases.filter(({from, to}) => from >= details.from && to <= end)
  const [only] = first.slice(-1)
  return only && first.length <= 2 && (segment.known.has(only.head.lemma) || isOneOf(sentence, only))
    ? [only.head.lemma]
    : []
}

function detailsOf(said: Said, entity: string): readonly Fact[] {
  const {details} = said.statement
  if (details === null || participantsOf(said).length > 0) return []
  const place = said.around.find(({phrase}) => phrase === details.of)
  if (place?.name == null || details.isEach || isEvent(entity) || making.test(said.statement.verb))
    return stateList(said, entity, details.from)
  return [...stateThing(said, place), ...stateList(said, place.name, details.from)]
}

/** "books an event with a date and a venue": it is there since they did. */
function isDescribed({statement}: Said, {phrase}: Named): boolean {
  return statement.details?.of === phrase && !phrase.isMany && !phrase.isPlural
}

function isTheirs({phrase}: Named): boolean {
  return phrase.determiners.some(word => /^(?:their|his|her|its)$/.test(word))
}

/** Nothing is known of the verb: many with many, but for who does all of it and what several of are said. */
function otherwise(said: Said, person: string, {name, phrase}: Named): readonly Fact[] {
  if (name === null) return []
  const {verb} = said.statement
  const details = said.statement.details === null ? [] : detailsOf(said, name)
  if (teaching.test(verb)) return [...oneOf(said, name, person), ...details]
  if (!phrase.isPlural) return [...oneOf(said, person, name), ...details]
  return isPerson(person) && !phrase.isMany
    ? details
    : [...between(said, `${person}_${name}`, [person, name]), ...details]
}
