import type {Plugin, StepHandler} from '../contracts.js'
import {handlersOf} from '../with-core.js'
import {chooseForAgent, chooseForStep} from './choose-backend.js'
import {findHandler} from './find-handler.js'
import type {PlanInput} from './plan-input.js'
import type {ActedStep, Performer, ReportProblem, StepDraft} from './step-draft.js'

type Found = Pick<StepDraft, 'performer' | 'handler'>

/**
 * Who performs a step, by the first that answers: what was chosen for the step, a person, the agent's backend, a handler.
 * Null where nothing does.
 */
export function findPerformer(
  acted: ActedStep,
  input: PlanInput & {readonly plugins: readonly Plugin[]},
  report: ReportProblem,
): Found | null {
  const {agent, skill, byPerson} = acted
  const handler = byPerson ? null : (findHandler(agent, skill, handlersOf(input.plugins)) ?? null)
  const chosen = chooseForStep(acted, input, report)
  if (chosen) return {performer: chosen, handler}
  if (byPerson) return {performer: {name: 'person', rule: 'person'}, handler}
  const performer = chooseForAgent(agent, input, report) ?? (handler && byHandler(acted, handler))
  return performer && {performer, handler}
}

function byHandler({skill}: ActedStep, {id, performs}: StepHandler): Performer {
  const isSkills = skill && (performs.skills?.includes(skill.id) || performs.output)
  return {name: `builtin:${id}`, rule: isSkills ? 'handler of the skill' : 'handler of the agent'}
}
