import {existsAbove} from '../check/exists-above.js'
import type {ProjectRule} from '../check/project-rule.js'

export const danglingContextFile: ProjectRule = {
  id: 'definitions/dangling-context-file',
  severity: 'warning',
  summary: 'A file of `context_files` exists.',
  check(subject, report) {
    for (const {definition, mentions} of subject.files) {
      for (const {kind, text, at} of mentions) {
        if (kind !== 'context' || existsAbove(definition.file, text, subject)) continue
        report({
          message: `Unexpected context file \`${text}\`, expected a file of the project`,
          fix: 'Correct the path, counted from the folder of the project, or remove it.',
          at,
        })
      }
    }
  },
}
