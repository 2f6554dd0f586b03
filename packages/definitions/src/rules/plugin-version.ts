import type {FileRule} from '../check/file-rule.js'

const semantic = /^\d+\.\d+\.\d+(-[\da-z-]+(\.[\da-z-]+)*)?(\+[\da-z-]+(\.[\da-z-]+)*)?$/i

export const pluginVersion: FileRule = {
  id: 'definitions/plugin-version',
  severity: 'warning',
  summary: 'The version of a plugin has three numbers.',
  check({front, definition}, report) {
    const entry = front.keys?.get('version')
    if (definition.kind !== 'plugin' || typeof entry?.value !== 'string' || semantic.test(entry.value)) return
    report({
      message: `Unexpected version \`${entry.value}\`, expected three numbers such as \`1.2.0\`: others are not compared`,
      fix: 'Write it as `major.minor.patch`, and raise it with each change.',
      at: entry.at,
    })
  },
}
