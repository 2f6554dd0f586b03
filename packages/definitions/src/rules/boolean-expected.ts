import type {FileRule} from '../check/file-rule.js'

const switches = [
  'background',
  'disable-model-invocation',
  'hide-from-slash-command-tool',
  'infer',
  'omitClaudeMd',
  'user-invocable',
]

export const booleanExpected: FileRule = {
  id: 'definitions/boolean-expected',
  severity: 'warning',
  summary: 'A switch is `true` or `false`.',
  check({front, definition}, report) {
    if (definition.kind === 'plugin') return
    for (const key of switches) {
      const entry = front.keys?.get(key)
      if (!entry || /^(true|false)$/i.test(typeof entry.value === 'string' ? entry.value : '')) continue
      report({
        message: `Unexpected value \`${entry.source}\` of \`${key}\`, expected \`true\` or \`false\``,
        fix: `Write \`${key}: true\` or \`${key}: false\`.`,
        at: entry.at,
      })
    }
  },
}
