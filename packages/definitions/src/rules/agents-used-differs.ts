import type {CujRule} from '../check/cuj-rule.js'
import {namesInWorkflow} from '../check/names-in-workflow.js'
import {nameKey} from '../text/name-key.js'

export const agentsUsedDiffers: CujRule = {
  id: 'definitions/agents-used-differs',
  severity: 'info',
  summary: 'The agents of `Agents Used` are those of the steps.',
  check({definition}, report) {
    if (definition.agentsUsed.length === 0) return
    const listed = new Set(definition.agentsUsed.map(({text}) => nameKey(text)))
    const reported = new Set<string>()
    for (const {agent} of definition.steps) {
      if (!agent || !/^[\w :-]+$/.test(agent.text) || listed.has(nameKey(agent.text))) continue
      if (reported.has(nameKey(agent.text))) continue
      reported.add(nameKey(agent.text))
      report({
        message: `Unexpected agent \`${agent.text}\` in a step, expected one that \`Agents Used\` names`,
        fix: 'Add it to that section.',
        at: agent.at,
      })
    }
    const fallbacks = new Set(definition.recovery.fallbacks.flatMap(({from, to}) => [nameKey(from), nameKey(to)]))
    const isInWorkflow = namesInWorkflow(definition)
    for (const {text, at} of definition.agentsUsed) {
      if (fallbacks.has(nameKey(text)) || isInWorkflow(text)) continue
      report({
        message: `Unexpected agent \`${text}\` in \`Agents Used\`, expected one that a step names`,
        fix: 'Name it in the step in which it acts, or remove it here.',
        at,
      })
    }
  },
}
