import type {FileRule} from '../check/file-rule.js'

/** What is wrong with a manifest that has none is said by its reader. */
export const noName: FileRule = {
  id: 'definitions/no-name',
  severity: 'warning',
  summary: 'A skill and a plugin say their name.',
  check({definition, front, shown}, report) {
    if (definition.kind !== 'skill' || front.keys === null || front.keys.has('name')) return
    report({
      message: `Unexpected skill without a \`name\`, expected one: it is called \`${definition.id}\`, after its folder`,
      fix: `Add \`name: ${definition.id}\`.`,
      at: {file: shown, line: 1, column: 1},
    })
  },
}
