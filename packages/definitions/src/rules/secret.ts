import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {secretShapes} from '../check/secret-shapes.js'

/** A file without any of these has no secret of a known shape: cheaper than to look for each. */
const hint =
  /AKIA|ASIA|gh[oprsu]_|github_pat_|glpat-|sk-|[rs]k_live_|AIza|npm_|hf_|xox|hooks\.slack|SG\.|PRIVATE KEY|eyJ|:\/\/[^\s/]+@|key|secret|token|passw/i
/** Words of examples, and runs that nobody's generator makes. */
const madeUp =
  /example|your|my[-_]|xxx|placeholder|changeme|dummy|sample|fake|redacted|passw|secret|(.)\1{4}|0123|1234|abcd|\.\.\./i
/** Bits a character. Words and identifiers stay below, what a generator makes stays above. */
const randomness = 3.6

export const secret: FileRule = {
  id: 'definitions/secret',
  severity: 'warning',
  summary: 'A file holds no key, token or password.',
  check({text, shown}, report) {
    if (!hint.test(text)) return
    const reported = new Set<number>()
    for (const {name, shape} of secretShapes) {
      for (const match of text.matchAll(new RegExp(shape, `${shape.flags}g`))) {
        const value = match[1] ?? match[0]
        const offset = match.index + match[0].lastIndexOf(value)
        if (madeUp.test(value) || reported.has(offset) || (name === 'secret' && entropyOf(value) < randomness)) continue
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

/** Shannon's, of the characters of a text, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}
