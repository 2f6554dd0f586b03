import type {FileRule} from '../check/file-rule.js'

export const reservedName: FileRule = {
  id: 'definitions/reserved-name',
  severity: 'info',
  summary: 'The name of a skill does not claim to be of a maker of models.',
  check({front, definition}, report) {
    const entry = front.keys?.get('name')
    if (definition.kind !== 'skill' || typeof entry?.value !== 'string') return
    const word = /anthropic|claude/i.exec(entry.value)?.[0]
    if (!word) return
    report({
      message: `Unexpected \`${word}\` in the name of a skill, expected a name without it: it can't be uploaded to claude.ai`,
      fix: 'Name it for what it does.',
      at: entry.at,
    })
  },
}
