import {conventionsFor} from '../conventions-for.js'
import type {PlanInput} from './plan-input.js'
import type {ReportProblem, StepDraft} from './step-draft.js'

/** Asks every handler that performs a step what of the definitions' words, or of the brief, it can't follow. */
export function reviewSteps(
  drafts: readonly StepDraft[],
  {definitions, request, brief = null}: Pick<PlanInput, 'definitions' | 'request' | 'brief'>,
  report: ReportProblem,
): void {
  for (const {handler, performer, agent, skill} of drafts) {
    // Somebody else performs it, and reads the words in another way.
    if (performer.name !== `builtin:${handler?.id}`) continue
    const conventions = conventionsFor(agent, skill, definitions)
    for (const problem of handler?.review?.({agent, skill, conventions, request, brief}) ?? []) report(problem)
  }
}
