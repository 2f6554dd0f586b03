import type {Owner} from './find-owner.js'
import type {Sentence} from './sentence.js'
import {thingName} from './thing-name.js'
import type {Token} from './token.js'

/** "many trips, each trip requiring the recording of how a boat is used, including": the trip. Null for none before a place. */
export function eachDoing({tokens, phrases}: Sentence, before: number): Owner | null {
  const phrase = phrases.findLast(
    each => each.isEach && each.to <= before && tokens[each.from - 1]?.lower === ',' && isDoing(tokens[each.to]),
  )
  const name = phrase ? thingName(phrase) : null
  return phrase && name !== null ? {name, from: phrase.from, to: phrase.to} : null
}

function isDoing(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && token.lower.endsWith('ing')
}
