import type {ProjectRule} from '../check/project-rule.js'

export const unknownCuj: ProjectRule = {
  id: 'definitions/unknown-cuj',
  severity: 'warning',
  summary: 'A journey that another one names exists.',
  check({files, known}, report) {
    const ids = new Set(known.cujs.map(({id}) => id))
    for (const {kind, text, at} of files.flatMap(({mentions}) => mentions)) {
      if (kind !== 'cuj' || ids.has(text)) continue
      report({
        // Ids differ by their numbers: the nearest one is any other.
        message: `Unexpected journey \`${text}\`, expected one that exists`,
        fix: 'Name the journey that is meant, or remove the reference.',
        at,
      })
    }
  },
}
