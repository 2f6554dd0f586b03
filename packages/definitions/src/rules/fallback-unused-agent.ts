import type {CujRule} from '../check/cuj-rule.js'
import {namesInWorkflow} from '../check/names-in-workflow.js'
import {nameKey} from '../text/name-key.js'

export const fallbackUnusedAgent: CujRule = {
  id: 'definitions/fallback-unused-agent',
  severity: 'warning',
  summary: 'A fallback takes over from an agent that the journey uses.',
  check({definition}, report) {
    const {recovery, agentsUsed} = definition
    const used = new Set([...agentsUsed.map(({text}) => text), ...recovery.fallbacks.map(({to}) => to)].map(nameKey))
    const isInWorkflow = namesInWorkflow(definition)
    for (const {from, at} of recovery.fallbacks) {
      if (used.has(nameKey(from)) || isInWorkflow(from)) continue
      report({
        message: `Unexpected fallback for \`${from}\`, expected one for an agent that acts in a step`,
        fix: 'Name an agent of the journey, or remove the line.',
        at,
      })
    }
  },
}
