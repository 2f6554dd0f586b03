import {unknownName} from '@journeywright/problems'
import type {CujRule} from '../check/cuj-rule.js'

const modes = ['workflow', 'skill-only', 'manual-setup']

export const unknownMode: CujRule = {
  id: 'definitions/unknown-mode',
  severity: 'error',
  summary: 'The execution mode of a journey is known.',
  check({definition}, report) {
    const {kind, text, at} = definition.executionMode
    if (kind !== 'unknown' || at === null) return
    report({
      message: unknownName('execution mode', text, modes),
      fix: 'Use a known mode, or the name of a workflow file that ends in `.yaml`.',
      at,
    })
  },
}
