import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {secretShapes} from '../check/secret-shapes.js'

/** Words of examples, and runs that nobody's generator makes. */
const madeUp = /example|your|xxx|placeholder|changeme|dummy|sample|redacted|(.)\1{4}|\.\.\./i
/** More of them: what has no maker's form is more often made up than secret. */
const likelyMadeUp = /my[-_]|fake|test|passw|secret|0123|1234|abcd/i
/** Bits a character. Words and identifiers stay below, what a generator makes stays above. */
const randomness = 3.6

export const secret: FileRule = {
  id: 'definitions/secret',
  severity: 'warning',
  summary: 'A file holds no key, token or password.',
  check({text, shown}, report) {
    const reported = new Set<number>()
    for (const {name, hint, shape, isLoose} of secretShapes) {
      if (!text.includes(hint)) continue
      for (const match of text.matchAll(shape)) {
        const value = match[1] ?? match[0]
        const offset = match.index + match[0].lastIndexOf(value)
        if (reported.has(offset) || madeUp.test(value) || (isLoose && isLikelyMadeUp(value))) continue
        reported.add(offset)
        report({
          message: `Unexpected ${name}, expected none in a file that others read`,
          fix: 'Revoke it at its maker, and have it read from the environment.',
          at: placeAt(shown, text, offset),
        })
      }
    }
  },
}

/** A password in a URL may be short; what is long and no secret is made of words. */
function isLikelyMadeUp(value: string): boolean {
  return likelyMadeUp.test(value) || (value.length >= 24 && entropyOf(value) < randomness)
}

/** Shannon's, of the characters of a text, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}
