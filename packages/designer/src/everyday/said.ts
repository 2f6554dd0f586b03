import type {Fact} from '../facts/fact.js'
import type {Segment} from '../facts/shapes/shape.js'
import type {Phrase} from '../prose/phrase.js'
import type {Statement} from './statement.js'

/** A statement with the names of the things in it. */
export interface Said {
  readonly statement: Statement
  readonly segment: Segment
  readonly subjects: readonly Named[]
  readonly objects: readonly Named[]
  readonly around: readonly (Named & {readonly preposition: string})[]
  /** What happened in the statement before, in the same sentence: "and choose a reward" goes on about a pledge. */
  readonly event: string | null
  /** What the condition before it names: the class of "If a class is full". */
  readonly context: readonly string[]
  /** The last thing that something was done to, for "them". */
  readonly last: string | null
}

/** A phrase and the thing that it names; null where it names none by itself. */
export interface Named {
  readonly phrase: Phrase
  readonly name: string | null
  /** The request has such things, said elsewhere. */
  readonly isKnown: boolean
}

/** What a statement says, and what the next one may go on about. */
export interface Heard {
  readonly facts: readonly Fact[]
  readonly event: string | null
}

export interface EverydayReader {
  read(said: Said): Heard | null
}
