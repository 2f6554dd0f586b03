import {ownerOfChain} from './find-owner.js'
import {nominal} from './nominal.js'
import type {Sentence} from './sentence.js'
import {thingName} from './thing-name.js'

/** What a sentence says in front of itself: "For each order,", "For sales,", "Every time the property is repaired,". */
export interface Prefix {
  readonly thing: string | null
  /** It tells of something that happens, which is then the thing. */
  readonly isEvent: boolean
  /** The index after its comma. */
  readonly to: number
}

const opening = /^(?:for|during|in|regarding|about|on|under|through)$/
const events = /^(?:when|whenever|once|after|upon|if|before|while)$/

export function findPrefix(sentence: Sentence): Prefix | null {
  const {tokens, phrases} = sentence
  const [first, second, third] = tokens.map(({lower}) => lower)
  const isTime = /^(?:each|every)$/.test(first ?? '') && second === 'time'
  const isEvent = isTime || events.test(first ?? '')
  const isTopic = opening.test(first ?? '') || (first === 'in' && second === 'terms' && third === 'of')
  if (!isEvent && !isTopic) return null
  const comma = tokens.findIndex(({lower}) => lower === ',' || lower === '，')
  if (comma < 0 || comma > 16) return null
  const inside = phrases.filter(({to}) => to <= comma)
  if (isEvent) return {thing: eventIn(sentence, comma), isEvent, to: comma + 1}
  const last = inside.at(-1)
  const about = inside.find(phrase => phrase.to === comma) ?? last
  if (!about || inside.length > 3) return null
  return {thing: ownerOfChain(sentence, about)?.name ?? null, isEvent, to: comma + 1}
}

const light = new Set(
  'place make submit create generate issue perform conduct carry open receive complete add process'.split(' '),
)

/** What happens: "a customer places an order" is an order, "the property is repaired" a repair. */
function eventIn({tokens, phrases}: Sentence, comma: number): string | null {
  const verb = tokens.findIndex(
    ({tag, lemma}, index) =>
      index > 0 && index < comma && tag === 'VERB' && (nominal(lemma) !== null || light.has(lemma)),
  )
  const lemma = tokens[verb]?.lemma ?? ''
  const object = phrases.find(({from, to}) => from >= verb && to <= comma)
  if (verb >= 0 && light.has(lemma)) {
    const subject = phrases.findLast(({to}) => to <= verb)
    const named = object ?? subject
    return named ? thingName(named) : null
  }
  return nominal(lemma)
}
