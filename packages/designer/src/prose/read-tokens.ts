import {createRequire} from 'node:module'
import {singular} from '../words/singular.js'
import {joinHyphens} from './join-hyphens.js'
import type {Token} from './token.js'

/** The words and signs of a text. `snake_case` and `check-in` are one word each. The tagger is loaded when the first text comes. */
export function readTokens(text: string): readonly Token[] {
  const nlp = tagger()
  const read: Token[] = []
  let from = 0
  nlp
    .readDoc(text)
    .tokens()
    .each(item => {
      const tag = item.out(nlp.its.pos)
      const word = item.out()
      const start = text.indexOf(word, from)
      if (start < 0 || word.trim() === '') return
      from = start + word.length
      const before = read.at(-1)
      if (before && start === before.end && isOneName(before.text, word)) {
        read.splice(-1, 1, nameAt(before.start, text.slice(before.start, from)))
      } else {
        const lower = word.toLowerCase()
        // The tagger takes a capitalised plural for a name, which has no other form.
        const lemma = tag === 'NOUN' || tag === 'PROPN' ? singular(lower) : item.out(nlp.its.lemma)
        read.push({text: word, lower, lemma, tag, start, end: from})
      }
    })
  return joinHyphens(read)
}

function isOneName(before: string, word: string): boolean {
  return (word === '_' && /\w$/.test(before)) || (before.endsWith('_') && /^\w/.test(word))
}

function nameAt(start: number, text: string): Token {
  const lower = text.toLowerCase()
  return {text, lower, lemma: singular(lower), tag: 'NOUN', start, end: start + text.length}
}

type Aspect = (...of: never[]) => string

/** What is used of the tagger. Its own types give the arguments of `lemma` in another order than `out` takes. */
interface Tagger {
  readonly its: {readonly pos: Aspect; readonly lemma: Aspect}
  readDoc(text: string): {tokens(): {each(take: (item: {out(aspect?: Aspect): string}) => void): void}}
}

let loaded: Tagger | null = null

function tagger(): Tagger {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const make: (model: unknown) => Tagger = require('wink-nlp')
  loaded = make(require('wink-eng-lite-web-model'))
  return loaded
}
