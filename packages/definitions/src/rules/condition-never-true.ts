import {nearest} from '@journeywright/problems'
import {comparisonsIn} from '../check/comparisons-in.js'
import type {CujRule} from '../check/cuj-rule.js'
import {nameKey} from '../text/name-key.js'

const verdictNames = new Set(['validation-status', 'gate-status', 'verdict'])
const verdicts = ['pass', 'fail']

export const conditionNeverTrue: CujRule = {
  id: 'definitions/condition-never-true',
  severity: 'warning',
  summary: 'A condition on a verdict compares it with `pass` or `fail`.',
  check({definition}, report) {
    for (const {condition} of definition.steps) {
      for (const {left, right} of condition ? comparisonsIn(condition.expression) : []) {
        if (!condition || !verdictNames.has(nameKey(left)) || verdicts.includes(String(right))) continue
        const [near] = nearest(String(right), verdicts)
        report({
          message: `Unexpected value \`${right}\` of \`${left}\`, expected ${near ? `\`${near}\`` : '`pass` or `fail`'}: it is never anything else`,
          fix: `Compare it with \`'${near ?? 'pass'}'\`.`,
          at: {...condition.at, column: condition.at.column + Math.max(0, condition.text.lastIndexOf(String(right)))},
        })
      }
    }
  },
}
