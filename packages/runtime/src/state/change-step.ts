import type {StepState} from './run-state.js'

/** A copy of a step's state with some of it changed. Spelled out for the same reason as `changeRun`. */
export function changeStep(state: StepState, change: Partial<Omit<StepState, 'id'>>): StepState {
  const {status = state.status, epoch = state.epoch, attempt = state.attempt, open = state.open} = change
  const {failedTries = state.failedTries, agentIndex = state.agentIndex, feedback = state.feedback} = change
  const {artifacts = state.artifacts, verdicts = state.verdicts, questions = state.questions} = change
  const {waitsFor = state.waitsFor, waitMs = state.waitMs, isMet = state.isMet, isTicked = state.isTicked} = change
  const {answers = state.answers, interruptions = state.interruptions, failures = state.failures} = change
  const {override = state.override, skip = state.skip} = change
  return {
    id: state.id,
    status,
    epoch,
    attempt,
    failedTries,
    agentIndex,
    feedback,
    artifacts,
    verdicts,
    questions,
    waitsFor,
    waitMs,
    isMet,
    isTicked,
    open,
    answers,
    interruptions,
    override,
    skip,
    failures,
  }
}
