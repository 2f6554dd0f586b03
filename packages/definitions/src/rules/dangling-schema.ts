import {existsAbove} from '../check/exists-above.js'
import type {ProjectRule} from '../check/project-rule.js'

export const danglingSchema: ProjectRule = {
  id: 'definitions/dangling-schema',
  severity: 'warning',
  summary: 'A schema that a gate or criterion names by its path exists.',
  check(subject, report) {
    for (const {definition, mentions} of subject.files) {
      for (const {kind, text, at} of mentions) {
        // A name without a folder is the schema of who makes the artifact, which only a plan knows.
        if (kind !== 'schema' || !text.includes('/') || existsAbove(definition.file, text, subject)) continue
        report({
          message: `Unexpected schema \`${text}\`, expected a file of the project`,
          fix: 'Correct the path, counted from the folder of the project, or add the schema.',
          at,
        })
      }
    }
  },
}
