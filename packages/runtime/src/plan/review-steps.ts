import type {ReportProblem, StepDraft} from './step-draft.js'

/** Asks every handler what of the definitions' words, or of the brief, it can't follow. */
export function reviewSteps(
  drafts: readonly StepDraft[],
  request: string,
  brief: unknown,
  report: ReportProblem,
): void {
  for (const {handler, agent, skill} of drafts) {
    for (const problem of handler?.review?.({agent, skill, request, brief}) ?? []) report(problem)
  }
}
