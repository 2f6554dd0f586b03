import type {CujRule} from '../check/cuj-rule.js'

export const gateMinimumOutOfRange: CujRule = {
  id: 'definitions/gate-minimum-out-of-range',
  severity: 'warning',
  summary: 'The minimum score of a gate lies within its scale.',
  check({definition}, report) {
    for (const gate of definition.steps.flatMap(({gates}) => gates)) {
      if (gate.kind !== 'minimum-score') continue
      const {minimum, outOf, at} = gate
      if (minimum > 0 && minimum <= outOf) continue
      const effect = minimum > outOf ? 'nothing can pass it' : 'everything passes it'
      report({
        message: `Unexpected minimum score ${minimum} out of ${outOf}, expected more than 0 and at most ${outOf}: ${effect}`,
        fix: 'Write the score that good work reaches, such as `7/10`.',
        at,
      })
    }
  },
}
