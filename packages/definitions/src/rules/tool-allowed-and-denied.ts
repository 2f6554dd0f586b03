import type {FileRule} from '../check/file-rule.js'
import {toolLists} from '../check/tool-lists.js'

export const toolAllowedAndDenied: FileRule = {
  id: 'definitions/tool-allowed-and-denied',
  severity: 'warning',
  summary: 'A tool is either allowed or denied.',
  check(subject, report) {
    const lists = toolLists(subject)
    const denied = lists.filter(({key}) => key.startsWith('disallowed')).flatMap(({items}) => items)
    const allowed = lists.filter(({key}) => !key.startsWith('disallowed')).flatMap(({items}) => items)
    for (const {text, at} of denied) {
      const same = allowed.find(each => each.text === text)
      if (!same) continue
      report({
        message: `Unexpected tool \`${text}\` in two lists, expected it to be either allowed or denied: it is denied`,
        fix: `Remove \`${text}\` from one of the two lists.`,
        at,
        related: [same.at],
      })
    }
  },
}
