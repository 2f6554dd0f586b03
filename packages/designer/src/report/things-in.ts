import type {Clause} from '../clauses/clause.js'
import {singular} from '../words/singular.js'
import {unknownWords} from './unknown-words.js'

/** The unknown things that a request names, each in the singular: of "a library with books and loans", book and loan. */
export function thingsIn(clauses: readonly Clause[]): readonly string[] {
  return [...new Set(clauses.flatMap(clause => withoutSetting(clause, unknownWords(clause, [], () => false).phrases)))]
}

/** What stands before "with" holds the things after it, and is none of them. */
function withoutSetting({text}: Clause, phrases: readonly string[]): readonly string[] {
  const setting = phrases[0] ?? ''
  const after = text.slice(text.indexOf(setting) + setting.length)
  const isSetting =
    phrases.length > 1 &&
    /^\s*(?:\w+\s+){0,2}?(?:with|that has|including|having|such as|which has|to track)\b|^\s*\w*\s*:/i.test(after)
  return (isSetting ? phrases.slice(1) : phrases).map(inSingular)
}

/** Its last word in the singular; a capital that only begins a sentence or item goes. */
function inSingular(phrase: string): string {
  const plain = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(phrase)
    ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1)
    : phrase
  return plain.replace(/\S+$/, word => singular(word))
}
