import {compareStepIds} from '../check/compare-step-ids.js'
import type {CujRule} from '../check/cuj-rule.js'

export const stepOrder: CujRule = {
  id: 'definitions/step-order',
  severity: 'warning',
  summary: 'Steps stand in the order of their numbers.',
  check({definition}, report) {
    for (const [index, {id, at}] of definition.steps.entries()) {
      const before = definition.steps[index - 1]
      if (!before || compareStepIds(before.id, id) <= 0) continue
      report({
        message: `Unexpected step ${id} after step ${before.id}, expected a higher number: steps run as they stand here`,
        fix: 'Move the step to its place, or give it another number.',
        at,
        related: [before.at],
      })
    }
  },
}
