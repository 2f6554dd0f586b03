import type {Clause} from '../clauses/clause.js'
import {findPhrases} from './find-phrases.js'
import {fixTags} from './fix-tags.js'
import {joinSpans} from './join-spans.js'
import {nameQuoted} from './name-quoted.js'
import type {Phrase} from './phrase.js'
import {readTokens} from './read-tokens.js'
import type {Token} from './token.js'

/** A clause with the grammar of its words. Offsets of tokens are into the clause's text. */
export interface Sentence {
  readonly clause: Clause
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
}

/** Clauses are the same objects on every reading, and a text is tagged once. */
const read = new WeakMap<Clause, Sentence>()

export function readSentenceOf(clause: Clause): Sentence {
  const before = read.get(clause)
  if (before) return before
  const tokens = joinSpans(clause.text, nameQuoted(fixTags(readTokens(clause.text))))
  const sentence = {clause, tokens, phrases: findPhrases(tokens)}
  read.set(clause, sentence)
  return sentence
}
