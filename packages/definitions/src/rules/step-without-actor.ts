import type {ProjectRule} from '../check/project-rule.js'
import type {CujStep} from '../definition.js'
import {nameKey} from '../text/name-key.js'

export const stepWithoutActor: ProjectRule = {
  id: 'definitions/step-without-actor',
  severity: 'warning',
  summary: 'A step says who acts in it, or follows one that does.',
  check({files, known}, report) {
    const names = [...known.agents, ...known.skills].flatMap(({id, name, aliases}) => [id, name, ...aliases])
    const starts = [...new Set(names.map(nameKey)), 'user', 'you', 'a-person'].filter(key => key !== '')
    const acts = ({agent, skill, actions}: CujStep): boolean =>
      agent !== null ||
      skill !== null ||
      actions.some(({text}) => starts.some(start => `${nameKey(text)}-`.startsWith(`${start}-`)))
    for (const {definition} of files) {
      if (definition.kind !== 'cuj' || definition.executionMode.kind !== 'workflow') continue
      for (const step of definition.steps) {
        if (acts(step)) break
        report({
          message: `Unexpected step ${step.id} \`${step.title}\` in which nobody acts, expected an agent or a skill`,
          fix: 'Add `- **Agent**: <name>`, or begin an action with the name of an agent.',
          at: step.at,
        })
      }
    }
  },
}
