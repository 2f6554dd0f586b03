import type {Place} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {itemsOf} from '../check/items-of.js'

const lists = ['tools', 'allowed-tools', 'allowedTools', 'disallowedTools', 'skills', 'capabilities', 'context_files']

export const duplicateItem: FileRule = {
  id: 'definitions/duplicate-item',
  severity: 'warning',
  summary: 'A list names each of its items once.',
  check(subject, report) {
    if (subject.definition.kind === 'plugin') return
    for (const key of lists) {
      const entry = subject.front.keys?.get(key)
      if (!entry) continue
      const firsts = new Map<string, Place>()
      for (const {text, at} of itemsOf(subject, entry)) {
        const first = firsts.get(text)
        if (first === undefined) {
          firsts.set(text, at)
          continue
        }
        report({
          message: `Unexpected second \`${text}\` in \`${key}\`, expected each item once`,
          fix: 'Remove one of the two.',
          at,
          related: [first],
        })
      }
    }
  },
}
