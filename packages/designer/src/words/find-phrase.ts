import {tokenize, type Token} from './tokenize.js'

/** Where a phrase, given as its lemmas, occurs in tokens: the index of its first token and of the one after its last. */
export function findLemmas(wanted: readonly string[], tokens: readonly Token[]): readonly [number, number][] {
  const found: [number, number][] = []
  if (wanted.length === 0) return found
  for (let first = 0; first + wanted.length <= tokens.length; first++) {
    if (wanted.every((lemma, index) => tokens[first + index]?.lemma === lemma))
      found.push([first, first + wanted.length])
  }
  return found
}

export function findPhrase(phrase: string, tokens: readonly Token[]): readonly [number, number][] {
  return findLemmas(phraseLemmas(phrase), tokens)
}

export function phraseLemmas(phrase: string): readonly string[] {
  return tokenize(phrase).map(token => token.lemma)
}
