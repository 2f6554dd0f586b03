import type {Clause} from '../clauses/clause.js'
import type {Token} from '../words/tokenize.js'
import {carriesMeaning} from './carries-meaning.js'

/** What a request begins with when it says what to do with the schema; anywhere else these are things like any others. */
const wishes: ReadonlySet<string> = new Set([
  'draft',
  'outline',
  'prepare',
  'produce',
  'propose',
  'release',
  'review',
  'sketch',
  'write',
])

export interface UnknownWords {
  /** Neighbours joined: `weather station network`. */
  readonly phrases: readonly string[]
  /** The part of the words that carry meaning which is known, from 0 to 1. */
  readonly knownShare: number
}

/** The words of a clause that carry meaning and that neither a fact explains nor the design knows. */
export function unknownWords(
  clause: Clause,
  explained: readonly (readonly [number, number])[],
  knows: (token: Token) => boolean,
): UnknownWords {
  const content = clause.tokens.filter(
    (token, index) => carriesMeaning(token) && !(index === 0 && wishes.has(token.lemma)),
  )
  const isKnown = (token: Token) =>
    knows(token) || explained.some(([from, to]) => token.start >= from && token.end <= to)
  const unknown = content.filter(token => !isKnown(token))
  const phrases: {text: string; end: number}[] = []
  for (const token of unknown) {
    const last = phrases.at(-1)
    const gap = last ? clause.text.slice(last.end - clause.span[0], token.start - clause.span[0]) : ''
    if (last && /^[\s-]+$/.test(gap)) {
      last.text = `${last.text}${gap}${token.word}`
      last.end = token.end
    } else phrases.push({text: token.word, end: token.end})
  }
  const knownShare = content.length === 0 ? 1 : 1 - unknown.length / content.length
  return {phrases: phrases.map(({text}) => text), knownShare}
}
