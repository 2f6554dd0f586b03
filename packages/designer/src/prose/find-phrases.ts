import {singular} from '../words/singular.js'
import type {Phrase} from './phrase.js'
import type {Token} from './token.js'

const determiners = new Set(
  `a an the its their his her our each every any all some this that these those another both no multiple many several various
  numerous different one more single own unique specific particular certain corresponding exactly only two three four five
  following relevant detailed basic respective individual`.split(/\s+/),
)
const many = new Set('multiple many several various numerous different two three four five some all'.split(' '))

/** The noun phrases of a sentence, in its order. They don't overlap, and none goes over a comma, a verb or a preposition. */
export function findPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const found: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = phraseAt(tokens, at, found.at(-1) ?? null)
    if (phrase) found.push(phrase)
    at = phrase ? phrase.to : at + 1
  }
  return found
}

function phraseAt(tokens: readonly Token[], from: number, before: Phrase | null): Phrase | null {
  let first = from
  while (isDeterminer(tokens, first)) first++
  let to = first
  while (isPartOfName(tokens, to, first)) to++
  while (to > first && !isNoun(tokens[to - 1])) to--
  const words = tokens.slice(first, to)
  const head = words.at(-1)
  if (!head) return null
  const said = tokens.slice(from, first).map(({lower}) => lower)
  const isPossessed = /^['’]s?$/.test(tokens[from - 1]?.lower ?? '') && before?.to === from - 1
  return {
    from,
    to,
    determiners: said,
    words,
    head,
    isPlural: isPlural(head.lower),
    isEach: said.includes('each') || said.includes('every'),
    isMany:
      said.some(word => many.has(word) || /(?:more|several|many|least one)$/.test(word)) ||
      (said.includes('one') && said.includes('more')),
    owner: isPossessed ? before : null,
  }
}

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'or') return tokens[at - 1]?.lower === 'one' && tokens[at + 1]?.lower === 'more'
  return determiners.has(token.lower) || token.tag === 'NUM' || token.tag === 'DET'
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|X)$/.test(token.tag) && /[\p{L}\d]/u.test(token.text)
}

/** Nouns and what stands before them: "first officer", "donated item", "basic customer information". */
function isPartOfName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (!token || (at > first && (many.has(token.lower) || token.tag === 'DET'))) return false
  if (isNoun(token) || token.tag === 'ADJ') return token.lower !== 'such'
  const isFirst = at === first || tokens[at - 1]?.tag === 'ADJ'
  return token.tag === 'VERB' && isFirst && isParticiple(token) && isNoun(tokens[at + 1])
}

const opening =
  /^(?:includ|contain|leav|record|stor|manag|provid|sav|track|hav|compris|requir|us|creat|ensur|support|allow|updat|view|add|delet|modify|edit|display)ing$/

/** "donated", "archiving"; "including" is no part of a name. */
function isParticiple({lower}: Token): boolean {
  return /(?:ing|ed)$/.test(lower) && !opening.test(lower)
}

function isPlural(word: string): boolean {
  return singular(word) !== word
}
