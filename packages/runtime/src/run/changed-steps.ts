import type {Plan, PlannedStep} from '../plan.js'

/** Ids of the steps of the new plan that are new, planned differently, or done by somebody whose words have changed. */
export function changedSteps(before: Plan, after: Plan): readonly string[] {
  const known = new Map(before.steps.map(step => [step.id, fingerprint(before, step)]))
  return after.steps.filter(step => known.get(step.id) !== fingerprint(after, step)).map(({id}) => id)
}

/** Everything of a step but the line that it's on. */
function fingerprint({definitions}: Plan, step: PlannedStep): string {
  const names = [step.agent, ...step.fallbackAgents].map(agent => `agent:${agent}`)
  const words = [...names, `skill:${step.skill}`].map(name => definitions[name] ?? null)
  const condition = step.condition && {...step.condition, at: null}
  return JSON.stringify({...step, at: null, condition, words})
}
