import type {CujRule} from '../check/cuj-rule.js'
import {sectionTitles} from '../cuj/section-titles.js'
import {findSection} from '../cuj/find-section.js'

export const noTrigger: CujRule = {
  id: 'definitions/no-trigger',
  severity: 'warning',
  summary: 'A journey says which requests start it.',
  check({definition, shown}, report) {
    if (definition.triggers.length > 0 || definition.examplePrompts.length > 0) return
    const section = findSection(definition.sections, sectionTitles.triggers)
    report({
      message: `Unexpected journey \`${definition.id}\` without a trigger, expected at least one: only its id starts it`,
      fix: 'Add a section `## Trigger` with a list of requests, as people would word them.',
      at: section?.at ?? {file: shown, line: definition.bodyLine, column: 1},
    })
  },
}
