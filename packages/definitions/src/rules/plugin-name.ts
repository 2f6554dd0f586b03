import type {FileRule} from '../check/file-rule.js'
import {kebabName} from '../text/kebab-name.js'

const longest = 64
/** Agent Plugins also takes single dots. */
const wellFormed = /^[a-z0-9]+([-.][a-z0-9]+)*$/

export const pluginName: FileRule = {
  id: 'definitions/plugin-name',
  severity: 'warning',
  summary: 'The name of a plugin has lower-case letters, digits and single hyphens, at most 64.',
  check({front, definition}, report) {
    const entry = front.keys?.get('name')
    if (definition.kind !== 'plugin' || typeof entry?.value !== 'string' || entry.value.trim() === '') return
    if (entry.value.length <= longest && wellFormed.test(entry.value)) return
    report({
      message: `Unexpected name \`${entry.value}\`, expected at most ${longest} lower-case letters, digits and single hyphens`,
      fix: `Write \`"name": "${kebabName(entry.value).slice(0, longest)}"\`.`,
      at: entry.at,
    })
  },
}
