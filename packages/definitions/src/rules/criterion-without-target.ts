import type {CujRule, CujSubject} from '../check/cuj-rule.js'
import {placeOfText} from '../check/place-of-text.js'

export const criterionWithoutTarget: CujRule = {
  id: 'definitions/criterion-without-target',
  severity: 'warning',
  summary: 'Every row of the success criteria has a measurement and a target.',
  check({definition, lines}, report) {
    const first = lines[0]?.number ?? 1
    for (const {name, measurement, target, at} of definition.criteria) {
      const row = lines[at.line - first]?.text ?? ''
      const columns = columnsOf(lines, at.line - first)
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

/** Of the table that has this line: its head says how many a row should have. A table of two has no target to fill in. */
function columnsOf(lines: CujSubject['lines'], line: number): number {
  const head = lines[line - 1]?.text.includes('|') ? columnsOf(lines, line - 1) : 0
  const cells = (lines[line]?.text ?? '')
    .replace(/\\\|/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
  return head || cells.split('|').length
}
