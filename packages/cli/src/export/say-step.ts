import type {CujGate, CujStep} from '@journeywright/definitions'
import {oneLine} from '../scaffold/text/one-line.js'

/** A step for a reader, as markdown. */
export function sayStep(step: CujStep): string {
  const {id, title, agent, skill, inputs, outputs, gates, condition, outcomes, actions} = step
  const items = [
    ...(condition ? [`Only if: ${condition.text}`] : []),
    ...(agent ? [`Who: the agent \`${agent.text}\``] : []),
    ...(skill ? [`How: the skill \`${skill.text}\``] : []),
    ...(inputs.length > 0 ? [`Needs: ${paths(inputs)}`] : []),
    ...(outputs.length > 0 ? [`Makes: ${paths(outputs)}`] : []),
    ...gates.map(gate => `Passes when ${sayGate(gate)}`),
    ...actions.map(({text}) => text),
    ...outcomes.map(({when, action}) => `If ${when.text}: ${action.text}`),
  ]
  const list = [...new Set(items)].map(item => `- ${oneLine(item)}`).join('\n')
  return `### Step ${id}: ${title}${list && `\n\n${list}`}`
}

function paths(located: CujStep['inputs']): string {
  return located.map(({text}) => `\`${text}\``).join(', ')
}

function sayGate(gate: CujGate): string {
  switch (gate.kind) {
    case 'minimum-score':
      return `it scores at least ${gate.minimum} of ${gate.outOf}${gate.rubric.length > 0 ? ` for ${gate.rubric.join(', ')}` : ''}`
    case 'exists':
      return `\`${gate.path}\` is there`
    case 'schema':
      return `\`${gate.path}\` keeps the schema \`${gate.schema}\``
    case 'named':
      return `the gate \`${gate.id}\` passes it`
  }
}
