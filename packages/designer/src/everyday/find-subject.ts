import type {Phrase} from '../prose/phrase.js'
import type {Sentence} from '../prose/sentence.js'
import type {Opening} from './find-opening.js'
import type {VerbGroup} from './find-verb.js'
import type {Statement} from './statement.js'

export interface Doer {
  readonly phrases: readonly Phrase[]
  readonly isNarrated: boolean
  readonly isContinued: boolean
  /** The token that it begins with. */
  readonly from: number
}

interface Place {
  readonly sentence: Sentence
  readonly opening: Opening
  readonly before: Statement | null
}

/** Who does what a verb says; null where it says nothing on its own, such as "to order" and "the jobs they finished". */
export function findDoer(place: Place, {from}: VerbGroup): Doer | null {
  const {sentence, opening, before} = place
  const {tokens} = sentence
  let at = from
  while (at > opening.from && tokens[at - 1]?.tag === 'ADV') at--
  const {lower = '', tag = ''} = tokens[at - 1] ?? {}
  if (at <= opening.from) return {phrases: [], isNarrated: true, isContinued: false, from: at}
  if (/^(?:which|that|who)$/.test(lower)) return relative(sentence, at - 1)
  if (/^(?:i|we|you)$/.test(lower)) {
    const phrases = opening.actor ? [opening.actor] : []
    return {phrases, isNarrated: opening.actor === null, isContinued: false, from: at - 1}
  }
  if (/^(?:they|it|he|she)$/.test(lower)) {
    const isInside = sentence.phrases.some(({to}) => to === at - 1)
    return before === null || isInside
      ? null
      : {phrases: before.subjects, isNarrated: before.isNarrated, isContinued: false, from: at - 1}
  }
  const phrase = sentence.phrases.findLast(({to}) => to === at)
  if (phrase) return named(place, phrase)
  if (before !== null && /^(?:,|and|or|but|then)$/.test(lower) && tag !== 'PRON')
    return {phrases: before.subjects, isNarrated: before.isNarrated, isContinued: true, from: at - 1}
  return null
}

function relative({tokens, phrases}: Sentence, at: number): Doer | null {
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at
  const phrase = phrases.findLast(({to}) => to === end)
  return phrase ? {phrases: [phrase], isNarrated: false, isContinued: false, from: at} : null
}

/** "Every scan of a parcel at a depot", "parts used on a work order", "waiters and cooks". */
function named({sentence, opening, before}: Place, last: Phrase): Doer {
  const {tokens, phrases} = sentence
  let first = last
  for (;;) {
    const link = tokens[first.from - 1]
    if (link?.tag !== 'ADP' || first.from - 1 <= opening.from) break
    const isParticiple = tokens[first.from - 2]?.lower.endsWith('ed') === true && tokens[first.from - 2]?.tag === 'VERB'
    const end = first.from - (isParticiple ? 2 : 1)
    const outer = phrases.findLast(({to}) => to === end)
    if (!outer) break
    first = outer
  }
  const isPart = before !== null && before.from >= opening.from && before.to <= first.from
  const joint = tokens[first.from - 1]?.lower ?? ''
  const other = isPart || !/^(?:and|or)$/.test(joint) ? undefined : phrases.findLast(({to}) => to === first.from - 1)
  return {
    phrases: other ? [other, first] : [first],
    isNarrated: false,
    isContinued: false,
    from: (other ?? first).from,
  }
}
