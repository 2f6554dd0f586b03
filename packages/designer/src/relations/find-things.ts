import type {Phrase} from '../prose/phrase.js'
import {singular} from '../words/singular.js'
import type {Thing} from './sentence.js'

/** What is kept of a thing is about that thing. */
const about = new Set(['basic', 'data', 'detail', 'entity', 'info', 'information', 'profile', 'table'])

/** Names of things by their words in the singular, and by their last word where no other has it. */
export function indexNames(names: readonly string[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const name of names) {
    const head = headOf(name)
    if (names.filter(other => headOf(other) === head).length === 1) index.set(head, name)
  }
  for (const name of names) index.set(key(name.split('_')), name)
  return index
}

/** The things that a sentence names, in its order. "Customer name" is not a customer. */
export function findThings(phrases: readonly Phrase[], index: ReadonlyMap<string, string>): readonly Thing[] {
  return phrases.flatMap(phrase => {
    const entity = meaning(phrase, index)
    return entity === null ? [] : [{entity, phrase}]
  })
}

function meaning({words}: Phrase, index: ReadonlyMap<string, string>): string | null {
  let plain = words.map(({lower}) => lower)
  while (plain.length > 1 && about.has(singular(plain.at(-1) ?? ''))) plain = plain.slice(0, -1)
  for (let first = 0; first < plain.length; first++) {
    const found = index.get(key(plain.slice(first)))
    if (found !== undefined) return found
  }
  return null
}

function headOf(name: string): string {
  return singular(name.split('_').at(-1) ?? name)
}

function key(words: readonly string[]): string {
  return words
    .flatMap(word => word.split(/[-_]/))
    .map(singular)
    .join('_')
}
