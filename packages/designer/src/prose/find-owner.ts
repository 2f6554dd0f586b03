import type {Phrase} from './phrase.js'
import type {Sentence} from './sentence.js'
import {thingName} from './thing-name.js'

/** A thing that a list may be about, and where it is named. */
export interface Owner {
  readonly name: string
  readonly from: number
  readonly to: number
  /** The sentence doesn't name it: it is what the text was about before. */
  readonly isGuess?: boolean
}

/** The thing right before a place, over commas and adverbs: the last link of "basic information of each employee, including". */
export function ownerBefore(sentence: Sentence, at: number): Owner | null {
  const {tokens, phrases} = sentence
  let end = at
  while (end > 0 && isPassedOver(tokens[end - 1]?.lower ?? '', tokens[end - 1]?.tag ?? '')) end--
  const last = phrases.findLast(({to}) => to === end)
  return last ? ownerOfChain(sentence, last) : null
}

/** In "inspection of the equipment" the inspection, in "information of the equipment" the equipment. */
export function ownerOfChain(sentence: Sentence, last: Phrase): Owner | null {
  let chain = [last]
  for (;;) {
    const first = chain[0]
    if (!first) break
    const before = phraseBefore(sentence, first)
    if (!before) break
    chain = [before, ...chain]
  }
  if (/^(?:type|kind|sort)$/.test(chain[0]?.head.lemma ?? '') && chain.length > 1) return null
  for (const phrase of chain) {
    const name = thingName(phrase)
    if (name !== null) return {name, from: phrase.from, to: phrase.to}
  }
  return null
}

const linking = /^(?:of|for|about|on|regarding|in|within|at|between)$/

/** What a phrase says more about: the contracts of "contracts signed with customers", the information of "information between patients and doctors". */
function phraseBefore({tokens, phrases}: Sentence, {from}: Phrase): Phrase | null {
  const link = tokens[from - 1]?.lower ?? ''
  const before = phrases.findLast(({to}) => to === from - 1)
  if (before && linking.test(link)) return before
  if (before && link === 'and' && tokens[before.from - 1]?.lower === 'between') return before
  const verb = tokens[from - 2]
  const isDone = verb?.tag === 'VERB' && /(?:ed|en|ld|de|id)$/.test(verb.lower) && tokens[from - 1]?.tag === 'ADP'
  return (isDone && phrases.findLast(({to}) => to === from - 2)) || null
}

function isPassedOver(lower: string, tag: string): boolean {
  return (
    tag === 'ADV' ||
    tag === 'AUX' ||
    /^(?:,|which|that|and|"|”|such|as|these|each|of|whom|them|both|all|can|may|must|should|will|shall|to|be|also|needs?|a|:|-)$/.test(
      lower,
    )
  )
}
