import type {CujRule} from '../check/cuj-rule.js'
import {placeOfText} from '../check/place-of-text.js'

export const criterionWithoutTarget: CujRule = {
  id: 'definitions/criterion-without-target',
  severity: 'warning',
  summary: 'Every row of the success criteria has a measurement and a target.',
  check({definition, lines}, report) {
    const first = lines[0]?.number ?? 1
    for (const {name, measurement, target, at} of definition.criteria) {
      const row = lines[at.line - first]?.text ?? ''
      // Two bars more than columns, or none at the ends: a table of two columns has no target to fill in.
      const columns = row
        .replace(/\\\|/g, '')
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|').length
      const missing = measurement === '' ? 'measurement' : target === '' ? 'target' : null
      if (!row.includes('|') || columns < 3 || missing === null) continue
      report({
        message: `Unexpected success criterion \`${name}\` without a ${missing}, expected one`,
        fix: 'Say what is looked at, and what must be seen there.',
        at: placeOfText(lines, at, name),
      })
    }
  },
}
