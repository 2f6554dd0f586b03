import type {CujRule} from '../check/cuj-rule.js'
import {misspelt} from '../check/misspelt.js'
import {plainTitle} from '../cuj/plain-title.js'
import {sectionTitles} from '../cuj/section-titles.js'

const known: readonly (readonly string[])[] = [...Object.values(sectionTitles), ['conventions']]
const isRead = new Set(known.flat())

export const sectionMisspelt: CujRule = {
  id: 'definitions/section-misspelt',
  severity: 'warning',
  summary: 'The title of a section is spelt as it is read.',
  check({definition}, report) {
    const titles = new Set(definition.sections.map(({title}) => plainTitle(title)))
    const missing = known.filter(names => !names.some(name => titles.has(name))).flat()
    for (const {title, at} of definition.sections) {
      const meant = isRead.has(plainTitle(title)) ? null : misspelt(plainTitle(title), missing)
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
