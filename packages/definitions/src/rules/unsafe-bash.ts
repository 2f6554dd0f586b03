import type {FileRule} from '../check/file-rule.js'
import {toolLists} from '../check/tool-lists.js'

/** Commands that run whatever stands behind them. */
const runners = ['bash', 'doas', 'env', 'eval', 'exec', 'fish', 'sh', 'sudo', 'xargs', 'zsh']
const everything = new RegExp(`^Bash\\(\\s*(?:(?:${runners.join('|')})[\\s:]*)?[:*\\s]*\\*+\\s*\\)$`)

export const unsafeBash: FileRule = {
  id: 'definitions/unsafe-bash',
  severity: 'warning',
  summary: 'A pattern of `Bash` names the commands that it allows.',
  check(subject, report) {
    for (const {key, items} of toolLists(subject)) {
      if (key.startsWith('disallowed')) continue
      for (const {text, at} of items.filter(item => everything.test(item.text))) {
        report({
          message: `Unexpected \`${text}\`, expected a pattern that names commands: this one allows every command`,
          fix: 'Name what is needed, such as `Bash(git status:*)`.',
          at,
        })
      }
    }
  },
}
