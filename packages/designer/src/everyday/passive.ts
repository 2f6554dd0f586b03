import type {Fact} from '../facts/fact.js'
import {eventName} from './event-name.js'
import type {EverydayReader, Named, Said} from './said.js'
import {between, oneOf, state, stateList, stateThing} from './state.js'

const stored = /^(?:record|store|note|keep|log|save|document|register|track)$/
const shared = /^(?:assign|schedule|allocate|invite|match)$/
const composed = /^(?:make|compose|build|use)$/

/** "Classes are taught by trainers in one of our studios", "members are assigned to tasks". */
export const passiveReader: EverydayReader = {
  read(said) {
    const {statement, subjects} = said
    const [subject] = subjects
    if (!statement.isPassive || !subject || subject.name === null) return null
    const {name} = subject
    if (stored.test(statement.verb)) return readStored(said, subject)
    const targets = said.around.filter(
      ({isKnown, phrase, preposition}) => (isKnown || isSaidThing(phrase, preposition)) && preposition !== 'with',
    )
    const named = [
      ...subjects.filter(isCounted).flatMap(each => stateThing(said, each)),
      ...targets.flatMap(each => stateThing(said, each)),
    ]
    const [first] = targets
    const isMany =
      subject.phrase.isPlural &&
      first !== undefined &&
      (first.phrase.isMany || (first.phrase.isPlural && isBoth(statement.verb)))
    if (isMany && first.name !== null) {
      const joined = subjects.flatMap(each => (each.name === null ? [] : joinOf(said, each.name, first)))
      return {facts: [...named, ...joined], event: null}
    }
    const planted = plantedWith(said, name)
    return {
      facts: [...named, ...planted, ...targets.flatMap(target => oneOf(said, name, target.name, agentOf(target)))],
      event: null,
    }
  },
}

function isCounted({phrase, isKnown}: Named): boolean {
  return isKnown || phrase.isPlural || phrase.determiners.some(word => /^(?:an?|each|every)$/.test(word))
}

function isBoth(verb: string): boolean {
  return shared.test(verb) || composed.test(verb)
}

function isSaidThing({isPlural, determiners}: Named['phrase'], preposition: string): boolean {
  return /^(?:by|from|of)$/.test(preposition) && (isPlural || determiners.length > 0)
}

function agentOf({preposition}: Said['around'][number]) {
  return preposition === 'by' ? {verb: 'refers'} : {}
}

function joinOf(said: Said, name: string, {name: other}: Named): readonly Fact[] {
  if (other === null) return []
  const {verb, details} = said.statement
  const entity = shared.test(verb)
    ? said.subjects.length > 1
      ? `${other}_${name}`
      : `${other}_assignment`
    : `${name}_${other}`
  const attributes = details === null ? [] : stateList(said, entity, details.from)
  return [...between(said, entity, [name, other]), ...attributes]
}

/** "Fields are planted with crops" */
function plantedWith(said: Said, name: string): readonly Fact[] {
  const noun = eventName(said.statement.verb)
  const {details, sentence, end} = said.statement
  const phrase = details && sentence.phrases.find(({from, to}) => from >= details.from && to <= end)
  if (noun === null || !phrase?.isPlural) return []
  const other = said.segment.known.has(phrase.head.lemma) ? phrase.head.lemma : null
  return other === null
    ? [state(said, {kind: 'entity', entity: phrase.head.lemma})]
    : between(said, noun, [name, other])
}

/** "Every scan of a parcel at a depot is stored with the time", "parts used on a work order are recorded with quantity". */
function readStored(said: Said, subject: Named) {
  const {details, sentence, from} = said.statement
  if (subject.name === null) return null
  const {tokens} = sentence
  const inside = sentence.phrases.filter(phrase => phrase.from >= subject.phrase.to && phrase.to <= from)
  const others = inside.flatMap(({head}) => (said.segment.known.has(head.lemma) ? [head.lemma] : []))
  const isUsed = tokens[subject.phrase.to]?.tag === 'VERB'
  const compound = inside
    .map(({words}) => words.map(({lemma}) => lemma).join('_'))
    .find(name => said.segment.known.has(name))
  const other = compound ?? others[0]
  const entity = isUsed && other !== undefined ? `${other}_${subject.name}` : subject.name
  const links =
    isUsed && other !== undefined
      ? between(said, entity, [subject.name, other])
      : others.flatMap(name => oneOf(said, entity, name))
  const attributes = details === null ? [] : stateList(said, entity, details.from)
  return {facts: [...stateThing(said, subject), ...links, ...attributes], event: entity}
}
