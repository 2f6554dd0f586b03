import type {FileRule} from '../check/file-rule.js'
import {itemsOf} from '../check/items-of.js'

const keys = ['agents', 'commands', 'hooks', 'lspServers', 'mcpServers', 'outputStyles', 'skills']

export const pluginPathForm: FileRule = {
  id: 'definitions/plugin-path-form',
  severity: 'warning',
  summary: 'A path of a plugin begins with `./` and has forward slashes.',
  check(subject, report) {
    const {front, definition} = subject
    if (definition.kind !== 'plugin' || definition.manifest !== 'claude') return
    for (const key of keys) {
      const entry = front.keys?.get(key)
      for (const {text, at} of entry ? itemsOf(subject, entry) : []) {
        // One that leaves the folder, or begins at the root of the disk, is said by the reader.
        if (/^\.\/[^\\]*$/.test(text) || /^([/~]|\.\.|[A-Za-z]:)/.test(text)) continue
        const path = `./${text.replaceAll('\\', '/').replace(/^\.\//, '')}`
        report({
          message: `Unexpected path \`${text}\`, expected \`${path}\`: Claude Code loads no plugin with another form`,
          fix: `Write \`${path}\`.`,
          at,
        })
      }
    }
  },
}
