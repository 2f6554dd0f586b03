import type {CujRule} from '../check/cuj-rule.js'

export const gateWithoutThreshold: CujRule = {
  id: 'definitions/gate-without-threshold',
  severity: 'warning',
  summary: 'A rating gate has a minimum score.',
  check({definition}, report) {
    for (const {title, at, skill, gates} of definition.steps) {
      const rates = skill?.text === 'response-rater' || /\b(?:rating|scoring) gate\b/i.test(title)
      if (!rates || gates.some(({kind}) => kind === 'minimum-score')) continue
      report({
        message: `Unexpected rating \`${title}\` without a minimum score, expected one: whatever it says, the run goes on`,
        fix: 'Add `- **Gate**: minimum score 7/10`.',
        at: gates.find(gate => gate.kind === 'named' && gate.id === 'minimum-score')?.at ?? at,
      })
    }
  },
}
