import type {CujRule} from '../check/cuj-rule.js'
import {knownSections} from '../check/known-sections.js'
import {misspelt} from '../check/misspelt.js'

export const sectionMisspelt: CujRule = {
  id: 'definitions/section-misspelt',
  severity: 'warning',
  summary: 'The title of a section is spelt as it is read.',
  check({definition}, report) {
    const titles = new Set(definition.sections.map(({title}) => title.toLowerCase()))
    const isRead = new Set(knownSections.flat())
    const missing = knownSections.filter(names => !names.some(name => titles.has(name)))
    for (const {title, at} of definition.sections) {
      const meant = isRead.has(title.toLowerCase()) ? null : misspelt(title.toLowerCase(), missing.flat())
      if (meant === null) continue
      const expected = meant.replace(/\b[a-z]/g, letter => letter.toUpperCase())
      report({
        message: `Unexpected section \`${title}\`, expected \`${expected}\`: nothing below it is read`,
        fix: `Write \`## ${expected}\`.`,
        at,
      })
    }
  },
}
