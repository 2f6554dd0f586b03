import {cycleFrom} from '../check/cycle-from.js'
import type {CujRule} from '../check/cuj-rule.js'
import {makersIn} from '../check/makers-in.js'

export const stepCycle: CujRule = {
  id: 'definitions/step-cycle',
  severity: 'error',
  summary: 'No step needs what is made only after it.',
  check({definition}, report) {
    const {steps} = definition
    const reported = new Set<string>()
    const makers = makersIn(steps)
    for (const step of steps) {
      const {id, at} = step
      const way = cycleFrom(step, makers).map(each => each.id)
      if (way.length === 0 || reported.has(id)) continue
      for (const each of way) reported.add(each)
      report({
        message: `Unexpected step ${id} that needs its own result (${way.join(' needs ')}), expected steps that can be put in an order`,
        fix: 'Remove one of the inputs on this way, or make two steps of one.',
        at,
      })
    }
  },
}
