import type {CujRule} from '../check/cuj-rule.js'

export const thresholdDiffers: CujRule = {
  id: 'definitions/threshold-differs',
  severity: 'warning',
  summary: 'A step names one minimum score.',
  check({definition}, report) {
    for (const {gates, outcomes} of definition.steps) {
      const gate = gates.find(({kind}) => kind === 'minimum-score')
      if (gate?.kind !== 'minimum-score') continue
      for (const {when} of outcomes) {
        const {expression, at} = when
        if (expression.kind !== 'compare' || !/^(?:score|rating)$/i.test(expression.left)) continue
        const {operator, right} = expression
        if (!['<', '>='].includes(operator) || typeof right !== 'number' || right === gate.minimum) continue
        report({
          message: `Unexpected score ${right}, expected ${gate.minimum} as in the gate: the gate decides`,
          fix: 'Write the same number in both places.',
          at,
          related: [gate.at],
        })
      }
    }
  },
}
