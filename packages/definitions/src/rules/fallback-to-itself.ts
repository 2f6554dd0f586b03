import type {CujRule} from '../check/cuj-rule.js'
import {nameKey} from '../text/name-key.js'

export const fallbackToItself: CujRule = {
  id: 'definitions/fallback-to-itself',
  severity: 'warning',
  summary: 'An agent has another one as its fallback.',
  check({definition}, report) {
    for (const {from, to, toAt} of definition.recovery.fallbacks) {
      if (nameKey(from) !== nameKey(to)) continue
      report({
        message: `Unexpected fallback \`${to}\` of \`${from}\`, expected another agent`,
        fix: 'Name an agent that can take over, or remove the line.',
        at: toAt,
      })
    }
  },
}
