import {smallWords} from '../words/small-words.js'
import type {Token} from '../words/tokenize.js'

/** It's no number, and none of the words that every sentence has. */
export function carriesMeaning({lemma, word}: Token): boolean {
  return !smallWords.has(lemma) && !smallWords.has(word.toLowerCase()) && !/^[\d.,]+$/.test(word) && word.length > 1
}
