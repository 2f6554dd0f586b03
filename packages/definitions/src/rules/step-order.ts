import {compareStepIds} from '../check/compare-step-ids.js'
import type {CujRule} from '../check/cuj-rule.js'

export const stepOrder: CujRule = {
  id: 'definitions/step-order',
  severity: 'warning',
  summary: 'Steps stand in the order of their numbers.',
  check({definition}, report) {
    const {steps} = definition
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1]
      const first = steps[index - 2]
      if (!before || compareStepIds(before.id, step.id) <= 0) continue
      // Of 1, 9 and 2, it is 9 that stands in the wrong place.
      const isLate = first !== undefined && compareStepIds(first.id, step.id) <= 0
      const [wrong, other] = isLate ? [before, step] : [step, before]
      report({
        message: `Unexpected step ${wrong.id} ${isLate ? 'before' : 'after'} step ${other.id}, expected a ${isLate ? 'lower' : 'higher'} number: steps run as they stand here`,
        fix: 'Move the step to its place, or give it another number.',
        at: wrong.at,
        related: [other.at],
      })
    }
  },
}
