import {designInput} from '@journeywright/database'
import type {DesignInput} from '@journeywright/designer'
import type {Definitions} from '@journeywright/definitions'
import type {RunRecord} from '@journeywright/runtime'

/** What a run is designed from, with all that people have answered; null where something else than the designer makes its schema. */
export async function designOfRun(
  {plan, run}: RunRecord,
  {agents, skills, conventions}: Definitions,
): Promise<DesignInput | null> {
  const step = plan.steps.find(({outputs}) => outputs.some(({id}) => id === 'schema-document'))
  if (step?.performer !== 'builtin:schema-design') return null
  const answers = run.answered.flatMap(id => run.steps.get(id)?.answers ?? [])
  const {request, brief, options} = plan
  const agent = agents.find(({id}) => id === step.agent) ?? null
  const skill = skills.find(({id}) => id === step.skill) ?? null
  const {input} = await designInput({request, brief, options, answers}, {skills, conventions}, {agent, skill})
  return input
}
