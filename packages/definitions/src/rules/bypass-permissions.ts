import type {FileRule} from '../check/file-rule.js'

export const bypassPermissions: FileRule = {
  id: 'definitions/bypass-permissions',
  severity: 'warning',
  summary: 'An agent asks before it does what cannot be undone.',
  check({front}, report) {
    const entry = front.keys?.get('permissionMode')
    if (entry?.value !== 'bypassPermissions') return
    report({
      message: 'Unexpected `bypassPermissions`, expected a mode that asks: nobody is asked before a file or command',
      fix: 'Use `acceptEdits` or `default`, and allow single commands by name.',
      at: entry.at,
    })
  },
}
