import type {FileRule} from '../check/file-rule.js'

export const pluginDescription: FileRule = {
  id: 'definitions/plugin-description',
  severity: 'info',
  summary: 'A plugin says what it brings.',
  check({definition, shown}, report) {
    if (definition.kind !== 'plugin' || definition.manifest === 'marketplace' || definition.description.trim() !== '')
      return
    report({
      message: 'Unexpected manifest without a `description`, expected a sentence about what it brings',
      fix: 'Add `"description": "…"`: people choose by it what they install.',
      at: {file: shown, line: 1, column: 1},
    })
  },
}
