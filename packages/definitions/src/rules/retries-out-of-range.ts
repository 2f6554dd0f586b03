import type {CujRule} from '../check/cuj-rule.js'
import {placeOfLine} from '../check/place-of-line.js'

/** Ten retries with doubling waits from one second are 17 minutes for one step. */
const most = 10

export const retriesOutOfRange: CujRule = {
  id: 'definitions/retries-out-of-range',
  severity: 'warning',
  summary: 'A step is retried at most ten times, and a gate gives at least one attempt.',
  check({definition, lines, shown}, report) {
    const {maxRetries} = definition.recovery
    if (maxRetries !== null && maxRetries > most) {
      report({
        message: `Unexpected ${maxRetries} retries of a step, expected at most ${most}`,
        fix: 'Write a smaller number; what has failed ten times waits better for a person.',
        at: placeOfLine(lines, /\bmax(?:imum)? retries\b/i, shown),
      })
    }
    for (const gate of definition.steps.flatMap(({gates}) => gates)) {
      if (gate.kind !== 'minimum-score' || gate.maxAttempts !== 0) continue
      report({
        message: 'Unexpected gate with 0 attempts, expected at least one',
        fix: 'Write how often the work may be tried, such as `(max 3 attempts)`.',
        at: gate.at,
      })
    }
  },
}
