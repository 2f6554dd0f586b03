import type {CujStep, Definitions, SkillDefinition} from '@journeywright/definitions'
import {resolveAgent, type Actor} from './resolve-agent.js'
import {resolveSkill} from './resolve-skill.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** What the journey as a whole says of steps that name nobody. */
export interface JourneyHints {
  /** People go through it by hand: a step without a name is theirs. */
  readonly isManual: boolean
  /** The skill of a journey that is one skill alone. */
  readonly skill: SkillDefinition | null
}

/** Who acts in each step, by the first rule that answers; `rules` says which one did. Steps in the CUJ's order. */
export function resolveActors(
  steps: readonly CujStep[],
  definitions: Definitions,
  {isManual, skill}: JourneyHints,
  report: ReportProblem,
): readonly ActedStep[] {
  const acted: ActedStep[] = []
  let previous: Actor['agent'] = null
  for (const source of steps) {
    const actor = resolveAgent(source, {previous, definitions, isManual, report})
    const {agent, byPerson} = actor
    const own = resolveSkill(source, actor, definitions, report)
    const isOpen = own.rule === 'none' && skill !== null && !byPerson
    const resolved = isOpen ? {value: skill, rule: 'execution mode'} : own
    const rules = {agent: actor.rule, skill: resolved.rule}
    acted.push({source, agent, skill: resolved.value, byPerson, rules})
    if (!isRating(source) && !byPerson) previous = agent
  }
  return acted
}

/** A rating judges work; who rates isn't who goes on working. */
function isRating(step: CujStep): boolean {
  return step.gates.some(gate => gate.kind === 'minimum-score')
}
