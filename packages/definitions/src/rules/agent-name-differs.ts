import type {FileRule} from '../check/file-rule.js'
import {idFromFile} from '../text/id-from-file.js'
import {kebabName} from '../text/kebab-name.js'

export const agentNameDiffers: FileRule = {
  id: 'definitions/agent-name-differs',
  severity: 'info',
  summary: 'An agent has the name of its file.',
  check({front, definition, shown}, report) {
    const entry = front.keys?.get('name')
    if (definition.kind !== 'agent' || !entry || shown.endsWith('.agent.md')) return
    const file = kebabName(idFromFile(definition.file))
    if (file === '' || file === definition.id || definition.id.endsWith(`:${file}`)) return
    report({
      message: `Unexpected name \`${definition.id}\`, expected that of its file, \`${file}\``,
      fix: `Rename the file to \`${definition.id}.md\`, or set \`name: ${file}\`.`,
      at: entry.at,
    })
  },
}
