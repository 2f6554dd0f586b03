import type {CujStep, Definitions} from '@journeywright/definitions'
import {resolveAgent, type Actor} from './resolve-agent.js'
import {resolveSkill} from './resolve-skill.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** Who acts in each step, by the first rule that answers; `rules` says which one did. Steps in the CUJ's order. */
export function resolveActors(
  steps: readonly CujStep[],
  definitions: Definitions,
  isManual: boolean,
  report: ReportProblem,
): readonly ActedStep[] {
  const acted: ActedStep[] = []
  let previous: Actor['agent'] = null
  for (const source of steps) {
    const actor = resolveAgent(source, {previous, definitions, isManual, report})
    const skill = resolveSkill(source, actor, definitions, report)
    const {agent, byPerson} = actor
    const rules = {agent: actor.rule, skill: skill.rule}
    acted.push({source, agent, skill: skill.value, byPerson, rules})
    if (!isRating(source) && !byPerson) previous = agent
  }
  return acted
}

/** A rating judges work; who rates isn't who goes on working. */
function isRating(step: CujStep): boolean {
  return step.gates.some(gate => gate.kind === 'minimum-score')
}
