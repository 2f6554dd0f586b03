import type {CujRule} from '../check/cuj-rule.js'
import {plainTitle} from '../cuj/plain-title.js'
import {sectionTitles} from '../cuj/section-titles.js'

/** Of the others, only the first is read. */
const readTogether = new Set<string>(sectionTitles.recovery)
const readOnce = new Set<string>(
  Object.values(sectionTitles)
    .flat()
    .filter(title => !readTogether.has(title)),
)

export const duplicateSection: CujRule = {
  id: 'definitions/duplicate-section',
  severity: 'warning',
  summary: 'A journey has each section that is read only once.',
  check({definition}, report) {
    const seen = new Map<string, (typeof definition.sections)[number]>()
    for (const section of definition.sections) {
      const {title, at} = section
      const first = seen.get(plainTitle(title))
      if (!first) seen.set(plainTitle(title), section)
      if (!first || !readOnce.has(plainTitle(title))) continue
      report({
        message: `Unexpected second section \`${title}\`, expected one: nothing below this one is read`,
        fix: 'Move its text into the first one.',
        at,
        related: [first.at],
      })
    }
  },
}
