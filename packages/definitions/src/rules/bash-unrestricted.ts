import type {FileRule} from '../check/file-rule.js'
import {toolLists} from '../check/tool-lists.js'

export const bashUnrestricted: FileRule = {
  id: 'definitions/bash-unrestricted',
  severity: 'info',
  summary: 'A skill or command that runs shell commands without asking says which.',
  check(subject, report) {
    // An agent's `tools` only makes a tool available; `allowed-tools` lets it run without a question.
    const lists = toolLists(subject).filter(({key}) => key === 'allowed-tools')
    for (const {text, at} of lists.flatMap(({items}) => items)) {
      if (text !== 'Bash') continue
      report({
        message:
          'Unexpected `Bash` without a pattern, expected the commands that may run without asking: it allows all',
        fix: 'Name what is needed, such as `Bash(npm test:*)`.',
        at,
      })
    }
  },
}
