import type {Fact} from '../facts/fact.js'
import {isEvent} from '../references/is-event.js'
import type {EverydayReader, Named, Said} from './said.js'
import {oneOf, stateList, stateThing} from './state.js'

const keeping =
  /^(?:keep|track|manage|store|record|create|add|edit|view|see|maintain|handle|register|organize|organise|administer|schedule|list|log|have|open|make|enter|need|want|know|define|plan|set|search|browse|show|save|build|monitor|cover)$/
const made = /^(?:create|open|schedule|log|make|add|enter|plan|define)$/

/** "Manage films with a title", "we need to keep track of customers, their orders": what is named is kept. */
export const keepReader: EverydayReader = {
  read(said) {
    const {statement, subjects} = said
    const isStory = subjects.length > 0 && statement.sentence.tokens[0]?.lower === 'as'
    if (!(statement.isNarrated || isStory) || !keeping.test(statement.verb) || statement.isPassive) return null
    const kept = [...said.objects, ...keptOf(said)].filter(({phrase, name}) => name !== null && isCountable(phrase))
    const facts = kept.flatMap((thing, index) => [
      ...stateThing(said, thing),
      ...linksOf(said, thing, kept[index - 1]),
      ...stateDetails(said, thing),
    ])
    const first = kept[0]
    return {facts, event: first?.name != null && made.test(statement.verb) ? first.name : null}
  },
}

/** "keep track of customers" */
function keptOf({statement, around}: Said): readonly Named[] {
  const {tokens} = statement.sentence
  const isTrack = tokens[statement.to]?.lower === 'track' || tokens[statement.to]?.lower === 'of'
  return isTrack ? around.filter(({preposition}) => preposition === 'of') : []
}

function isCountable({isPlural, determiners, head}: Named['phrase']): boolean {
  return isPlural || isEvent(head.lemma) || determiners.some(word => /^(?:an?|each|every|their|my|our)$/.test(word))
}

/** "their orders", "the pieces in every order", "my buildings", "leases for a flat". */
function linksOf(said: Said, {phrase, name}: Named, before: Named | undefined): readonly Fact[] {
  if (name === null) return []
  const {determiners} = phrase
  const [actor] = said.subjects
  if (determiners.includes('their') && before?.name != null) return oneOf(said, name, before.name)
  const since =
    before === undefined && made.test(said.statement.verb)
      ? said.context.flatMap(other => oneOf(said, name, other))
      : []
  const mine = determiners.includes('my') && actor?.isKnown ? oneOf(said, name, actor.name) : []
  const places = said.around.filter(
    ({phrase: other, isKnown}) => isKnown && other.from >= phrase.to && other.from <= phrase.to + 3,
  )
  const near = places.filter(
    ({preposition, phrase: other}) =>
      /^(?:in|of|for|on|at|to)$/.test(preposition) && !other.determiners.includes('our'),
  )
  return [...since, ...mine, ...near.flatMap(place => oneOf(said, name, place.name))]
}

/** "with a title, a deadline", "(name, phone)". */
function stateDetails(said: Said, {phrase, name}: Named): readonly Fact[] {
  const {statement} = said
  if (name === null) return []
  const {tokens} = statement.sentence
  if (tokens[phrase.to]?.text === '(') {
    const close = tokens.findIndex(({text}, at) => at > phrase.to && text === ')')
    return stateList(said, name, phrase.to + 1, close < 0 ? tokens.length : close)
  }
  return statement.details?.of === phrase ? stateList(said, name, statement.details.from) : []
}
