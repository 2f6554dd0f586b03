import type {FileRule} from '../check/file-rule.js'
import {placeOfKey} from '../check/place-of-key.js'

export const hooksNotRun: FileRule = {
  id: 'definitions/hooks-not-run',
  severity: 'info',
  summary: 'A definition does not count on hooks.',
  check(subject, report) {
    const entry = subject.front.keys?.get('hooks')
    if (!entry || /^(\{\s*\}|\[\s*\])?$/.test(entry.source)) return
    report({
      message:
        'Unexpected hooks, expected none: Journeywright never runs them, and other tools run them without a question',
      fix: 'Read what they run before you use the file elsewhere; make what must hold a gate of the journey.',
      at: placeOfKey(subject, 'hooks', entry),
    })
  },
}
