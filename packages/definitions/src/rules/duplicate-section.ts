import type {CujRule} from '../check/cuj-rule.js'
import {knownSections} from '../check/known-sections.js'

export const duplicateSection: CujRule = {
  id: 'definitions/duplicate-section',
  severity: 'warning',
  summary: 'A journey has each section that is read only once.',
  check({definition}, report) {
    for (const titles of knownSections) {
      const [first, ...others] = definition.sections.filter(({title}) => titles.includes(title.toLowerCase()))
      for (const {title, at} of others) {
        report({
          message: `Unexpected second section \`${title}\`, expected one: nothing below this one is read`,
          fix: 'Move its text into the first one.',
          at,
          related: first ? [first.at] : [],
        })
      }
    }
  },
}
