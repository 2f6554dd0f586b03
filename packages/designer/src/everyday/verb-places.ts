import type {Clause} from '../clauses/clause.js'
import {readSentenceOf} from '../prose/sentence.js'
import {retag} from './retag.js'

/** Where the words begin that say what is done in a sentence as people type it, in the text that spans count in. */
export function verbPlaces(clause: Clause): ReadonlySet<number> {
  const verbs = retag(readSentenceOf(clause).tokens, new Set()).filter(({tag}) => tag === 'VERB')
  return new Set(verbs.map(({start}) => clause.span[0] + start))
}
