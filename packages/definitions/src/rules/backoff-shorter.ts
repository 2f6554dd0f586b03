import type {CujRule} from '../check/cuj-rule.js'
import {placeOfLine} from '../check/place-of-line.js'

export const backoffShorter: CujRule = {
  id: 'definitions/backoff-shorter',
  severity: 'warning',
  summary: 'No wait before a retry is shorter than the one before it.',
  check({definition, lines, shown}, report) {
    const {backoffMs} = definition.recovery
    const index = backoffMs.findIndex((wait, at) => wait < (backoffMs[at - 1] ?? 0))
    if (index < 0) return
    report({
      message: `Unexpected wait of ${backoffMs[index]} ms after one of ${backoffMs[index - 1]} ms, expected waits that grow`,
      fix: 'Write the waits in the order in which they are waited, such as `1s, 2s, 4s`.',
      at: placeOfLine(lines, /\bbackoff\b/i, shown),
    })
  },
}
