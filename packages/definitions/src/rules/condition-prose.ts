import type {CujRule} from '../check/cuj-rule.js'

export const conditionProse: CujRule = {
  id: 'definitions/condition-prose',
  severity: 'info',
  summary: 'A condition of a step can be decided by a program.',
  check({definition}, report) {
    for (const {condition} of definition.steps) {
      if (condition?.expression.kind !== 'prose') continue
      report({
        message: `Unexpected condition \`${condition.text}\`, expected a comparison such as \`score >= 7\`: a person has to answer it in each run`,
        fix: 'Compare something that a run knows, or leave it as a question to a person.',
        at: condition.at,
      })
    }
  },
}
