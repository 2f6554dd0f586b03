import type {Phrase} from '../prose/phrase.js'
import type {Sentence} from '../prose/sentence.js'

/** Who does what to what, where, in one sentence or a part of it. */
export interface Statement {
  readonly sentence: Sentence
  /** Empty where the one who writes does it, or nobody. */
  readonly subjects: readonly Phrase[]
  /** "I", "we", or an order such as "Manage films". */
  readonly isNarrated: boolean
  /** The last verb's plain form; "see" of "want to be able to see". */
  readonly verb: string
  readonly isPassive: boolean
  /** "can", "may". */
  readonly isPossible: boolean
  readonly objects: readonly Phrase[]
  readonly around: readonly Adjunct[]
  /** Tokens of the verb, end exclusive. */
  readonly from: number
  readonly to: number
  /** Where the statement ends. */
  readonly end: number
  /** The token after "with" and what stands before it; null where nothing is listed so. */
  readonly details: Details | null
  /** "when", "if": what has to be for the next statement. */
  readonly isCondition: boolean
  /** It goes on about what the statement before it did: "and choose a reward". */
  readonly isContinued: boolean
}

/** What a preposition adds. */
export interface Adjunct {
  readonly preposition: string
  readonly phrase: Phrase
}

/** "with a name and a price", "each with a dosage". */
export interface Details {
  readonly from: number
  /** What they are of; null: the subject, right after its verb. */
  readonly of: Phrase | null
  /** "each with". */
  readonly isEach: boolean
}
