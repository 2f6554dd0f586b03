import type {Phrase} from '../prose/phrase.js'
import type {Sentence} from '../prose/sentence.js'

/** Where a sentence begins to say something, where it ends to, and who speaks. Token indexes, end exclusive. */
export interface Opening {
  readonly from: number
  readonly to: number
  /** Whom "I" means in a user story. */
  readonly actor: Phrase | null
}

const places =
  /^(?:app|application|system|platform|website|site|tool|database|directory|portal|something|program|software|marketplace|solution)$/

/** "As a landlord I want to …" has an actor; "an app where …" and "… so that …" stand around what is asked for. */
export function findOpening({tokens, phrases}: Sentence): Opening {
  const to = endOf(tokens.map(({lower}) => lower))
  const isStory = tokens[0]?.lower === 'as' && phrases[0]?.from === 1
  const speaker = tokens.findIndex(({lower}) => lower === 'i' || lower === 'we')
  if (isStory && speaker > 0 && speaker <= 8) return {from: speaker, to, actor: phrases[0] ?? null}
  const where = tokens.findIndex(({lower}) => lower === 'where' || lower === 'which')
  const isWish = where > 0 && tokens.slice(0, where).some(({lower}) => places.test(lower))
  return {from: isWish ? where + 1 : 0, to, actor: null}
}

/** Reasons make no things. */
function endOf(words: readonly string[]): number {
  const reason = words.findIndex(
    (word, at) =>
      at > 2 &&
      (/^(?:because|since|so)$/.test(word) || (word === 'in' && words.slice(at, at + 3).join(' ') === 'in order to')),
  )
  return reason < 0 ? words.length : reason
}
