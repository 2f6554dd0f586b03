import {eventNoun} from './event-noun.js'
import type {Pair, Sentence, Thing} from './sentence.js'

/** Where something else begins. */
const breaks = /[.;:()]|\b(?:when|if|while|than|such as|where|so that|because|after|before)\b/
/** "… and is written by a user": it goes on about the same subject. */
const goesOn =
  /^(?:, )?(?:and|but) (?=(?:is|are|was|were|has|have|can|may|must|should|belongs?|contains?|includes?|refers?)\b)/
/** "… can write articles, rate recipes": another thing that the same subject does. */
const alsoDoes = /^(?:, )?(?:and |or |also |then )*(?=\w+(?: (?:in|for|to|on|with|at))?$)/
const most = 9

/**
 * Things that stand next to each other. What is said of one goes for those that are listed with it: "belongs to a city and a
 * region".
 */
export function findPairs(sentence: Sentence): readonly Pair[] {
  const {things} = sentence
  return things.flatMap((thing, index) => {
    const first = things[index + 1]
    if (!first || first.phrase.from - thing.phrase.to > most) return []
    const whole = wordsBetween(sentence, thing, first)
    const isSame = goesOn.test(whole)
    const isMore = !isSame && doesMore(sentence, thing, first, whole)
    const one = isSame || isMore ? (things[0] ?? thing) : thing
    const between = isMore ? whole.replace(alsoDoes, 'can ') : whole.replace(goesOn, '')
    if (breaks.test(between) || between === ',') return []
    return [first, ...listedWith(sentence, index + 1)]
      .map((other): Pair => ({sentence, one, other, between}))
      .filter(pair => pair.one.entity !== pair.other.entity)
      .slice(0, isListing(between) ? 1 : undefined)
  })
}

/** A comma or "and", and a verb: the first thing of the sentence does that, too. */
function doesMore({tokens, things}: Sentence, one: Thing, other: Thing, between: string): boolean {
  const subject = things[0]
  const next = subject && tokens[subject.phrase.to]
  if (!next || one === subject || !/^(?:,|and|or)/.test(between) || !alsoDoes.test(between)) return false
  const isSaid = tokens.slice(one.phrase.to, other.phrase.from).some(({tag}) => tag === 'VERB')
  return isSaid ? /^(?:AUX|VERB)$/.test(next.tag) : /^(?:can|may|could)$/.test(next.lower)
}

/** What follows with nothing but a comma or "and" between. */
function listedWith(sentence: Sentence, index: number): readonly Thing[] {
  const {things} = sentence
  const end = things.findIndex(
    (thing, at) => at > index && !isListing(wordsBetween(sentence, things[at - 1] ?? thing, thing)),
  )
  return things.slice(index + 1, end < 0 ? undefined : end)
}

function isListing(between: string): boolean {
  return /^(?:and|or|,|, and|, or|as well as)$/.test(between)
}

function wordsBetween({tokens}: Sentence, one: Thing, other: Thing): string {
  return tokens
    .slice(one.phrase.to, other.phrase.from + (beginsWithVerb(other) ? 1 : 0))
    .map(({lower}) => lower)
    .join(' ')
}

/** "Can write articles, rate recipes": in a list a verb looks like a noun. */
function beginsWithVerb({phrase: {words, determiners}, entity}: Thing): boolean {
  const [first] = words
  if (!first || words.length < 2 || determiners.length > 0 || entity.startsWith(first.lemma)) return false
  return eventNoun(first.lower) !== null
}
