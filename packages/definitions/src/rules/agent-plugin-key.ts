import type {FileRule} from '../check/file-rule.js'
import {placeOfKey} from '../check/place-of-key.js'

/** What Agent Plugins 1.0 leaves to single clients. */
const ofClients = ['agents', 'commands', 'hooks', 'lspServers', 'mcpServers', 'outputStyles', 'skills']

export const agentPluginKey: FileRule = {
  id: 'definitions/agent-plugin-key',
  severity: 'warning',
  summary: 'A manifest of Agent Plugins has that standard’s keys.',
  check(subject, report) {
    const {front, definition} = subject
    if (definition.kind !== 'plugin' || definition.manifest !== 'agent-plugin') return
    for (const key of ofClients) {
      const entry = front.keys?.get(key)
      if (!entry) continue
      report({
        message: `Unexpected key \`${key}\` in a manifest of Agent Plugins, expected none: clients ignore it`,
        fix: fixOf(key),
        at: placeOfKey(subject, key, entry),
      })
    }
  },
}

function fixOf(key: string): string {
  if (key === 'skills') return 'Remove it: skills are found in `skills/`.'
  if (key === 'mcpServers') return 'Move the servers into `mcp.json`.'
  return `Move it below \`extensions\`, under the name of the client that has ${key}.`
}
