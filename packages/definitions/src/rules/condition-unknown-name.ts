import {comparisonsIn} from '../check/comparisons-in.js'
import type {CujRule} from '../check/cuj-rule.js'
import {misspelt} from '../check/misspelt.js'

/** What every run knows; further names can be fields of what earlier steps make. */
const known = ['validation_status', 'gate_status', 'verdict', 'score', 'rating', 'overall_score', 'rating_score']

export const conditionUnknownName: CujRule = {
  id: 'definitions/condition-unknown-name',
  severity: 'warning',
  summary: 'A condition compares something that a run knows.',
  check({definition}, report) {
    for (const {condition} of definition.steps) {
      for (const {left} of condition ? comparisonsIn(condition.expression) : []) {
        const meant = misspelt(left.toLowerCase(), known)
        if (!condition || meant === null) continue
        report({
          message: `Unexpected name \`${left}\` in a condition, expected \`${meant}\`: no run knows it`,
          fix: `Write \`${meant}\`.`,
          at: {...condition.at, column: condition.at.column + Math.max(0, condition.text.indexOf(left))},
        })
      }
    }
  },
}
