import type {CujRule} from '../check/cuj-rule.js'
import {placeOfText} from '../check/place-of-text.js'

export const criterionUncheckable: CujRule = {
  id: 'definitions/criterion-uncheckable',
  severity: 'info',
  summary: 'A success criterion names a file, a gate or a number.',
  check({definition, lines}, report) {
    for (const {name, measurement, target, at} of definition.criteria) {
      const text = [name, measurement, target].join(' ')
      if (/`|\d|\bgate\b|\bschema\b|\.(?:json|md|ya?ml)\b/i.test(text)) continue
      report({
        message: `Unexpected success criterion \`${name}\`, expected a file, a gate or a number in it: no program can check it`,
        fix: 'Say which file shows it, such as `report-{{workflow_id}}.md` exists.',
        at: placeOfText(lines, at, name),
      })
    }
  },
}
