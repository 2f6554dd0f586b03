import type {FileRule} from '../check/file-rule.js'

export const toolsEmpty: FileRule = {
  id: 'definitions/tools-empty',
  severity: 'warning',
  summary: 'A list of tools is not empty.',
  check({front, definition}, report) {
    if (definition.kind === 'plugin') return
    for (const key of ['tools', 'allowed-tools']) {
      const entry = front.keys?.get(key)
      if (!Array.isArray(entry?.value) || entry.value.length > 0) continue
      report({
        message: `Unexpected empty list \`${key}\`, expected at least one tool: some clients read it as none, others as all`,
        fix: `List the tools, or remove \`${key}\` to leave the choice to the client.`,
        at: entry.at,
      })
    }
  },
}
