import type {CujRule} from '../check/cuj-rule.js'
import {sectionTitles} from '../cuj/section-titles.js'
import {findSection} from '../cuj/find-section.js'

export const noSuccessCriteria: CujRule = {
  id: 'definitions/no-success-criteria',
  severity: 'warning',
  summary: 'A journey says when it has succeeded.',
  check({definition, shown}, report) {
    if (definition.criteria.length > 0) return
    const section = findSection(definition.sections, sectionTitles.criteria)
    report({
      message: `Unexpected journey \`${definition.id}\` without success criteria, expected at least one`,
      fix: 'Add a section `## Success Criteria` with a table of criterion, measurement and target.',
      at: section?.at ?? {file: shown, line: definition.bodyLine, column: 1},
    })
  },
}
