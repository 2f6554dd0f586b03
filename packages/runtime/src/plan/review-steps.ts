import {conventionsFor} from '../conventions-for.js'
import type {PlanInput} from './plan-input.js'
import type {ReportProblem, StepDraft} from './step-draft.js'

/** Asks every handler what of the definitions' words, or of the brief, it can't follow. */
export function reviewSteps(
  drafts: readonly StepDraft[],
  {definitions, request, brief = null}: Pick<PlanInput, 'definitions' | 'request' | 'brief'>,
  report: ReportProblem,
): void {
  for (const {handler, agent, skill} of drafts) {
    const conventions = conventionsFor(agent, skill, definitions)
    for (const problem of handler?.review?.({agent, skill, conventions, request, brief}) ?? []) report(problem)
  }
}
