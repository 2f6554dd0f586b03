import type {Clause} from '../clauses/clause.js'
import type {Phrase} from '../prose/phrase.js'
import type {Token} from '../prose/token.js'

/** A clause with the things that it names. */
export interface Sentence {
  readonly clause: Clause
  readonly tokens: readonly Token[]
  readonly things: readonly Thing[]
}

/** A noun phrase that means one of the things that the request describes. */
export interface Thing {
  readonly entity: string
  readonly phrase: Phrase
}

/** Two things one after the other, and what is said between them. */
export interface Pair {
  readonly sentence: Sentence
  readonly one: Thing
  readonly other: Thing
  /** The words between, in lower case. */
  readonly between: string
}
