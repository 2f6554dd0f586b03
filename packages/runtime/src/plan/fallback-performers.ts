import type {AgentDefinition} from '@journeywright/definitions'
import {handlersOf} from '../with-core.js'
import {chooseForAgent, chooseForStep} from './choose-backend.js'
import {findHandler} from './find-handler.js'
import type {PlanInput} from './plan-input.js'
import type {ReportProblem, StepDraft} from './step-draft.js'

/**
 * Who performs a step for each agent that takes over: what was chosen for the step itself, else the agent's own backend
 * or handler, else whoever performs it for the first agent.
 */
export function fallbackPerformers(
  draft: StepDraft,
  fallbacks: readonly AgentDefinition[],
  input: PlanInput,
  report: ReportProblem,
): readonly string[] {
  const chosen = chooseForStep(draft, input, report)
  return fallbacks.map(agent => {
    if (chosen) return chosen.name
    const own = chooseForAgent(agent, input, report)
    if (own) return own.name
    const handler = findHandler(agent, draft.skill, handlersOf(input.plugins)) ?? draft.handler
    return handler ? `builtin:${handler.id}` : draft.performer.name
  })
}
