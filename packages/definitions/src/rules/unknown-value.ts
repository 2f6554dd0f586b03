import {unknownName} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'

/** Keys that take one of a few words, as Claude Code's pages on agents and skills list them (November 2026). */
const words: Readonly<Record<string, readonly string[]>> = {
  context: ['fork'],
  effort: ['low', 'medium', 'high', 'xhigh', 'max'],
  isolation: ['worktree'],
  memory: ['user', 'project', 'local'],
  permissionMode: ['default', 'acceptEdits', 'auto', 'bypassPermissions', 'delegate', 'dontAsk', 'manual', 'plan'],
  shell: ['bash', 'powershell'],
  target: ['github-copilot', 'vscode'],
}

export const unknownValue: FileRule = {
  id: 'definitions/unknown-value',
  severity: 'warning',
  summary: 'A key that takes one of a few words has one of them.',
  check({front, definition}, report) {
    if (definition.kind === 'plugin' || definition.kind === 'cuj') return
    for (const [key, known] of Object.entries(words)) {
      const entry = front.keys?.get(key)
      if (typeof entry?.value !== 'string' || known.includes(entry.value)) continue
      report({
        message: unknownName(key, entry.value, known),
        fix: `Use one of these, or remove \`${key}\`.`,
        at: entry.at,
      })
    }
  },
}
