import type {CujRule} from '../check/cuj-rule.js'

export const outputOutside: CujRule = {
  id: 'definitions/output-outside',
  severity: 'error',
  summary: 'An output lies within the folder of the run.',
  check({definition}, report) {
    for (const {text, at} of definition.steps.flatMap(({outputs}) => outputs)) {
      if (!/^(?:[/~\\]|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(text)) continue
      report({
        message: `Unexpected output \`${text}\`, expected a path below the folder that the run writes to`,
        fix: 'Write the path without a root and without `..`.',
        at,
      })
    }
  },
}
