import type {Problem} from '@journeywright/problems'
import {dependentsOf} from './dependents-of.js'
import type {Effect} from './effect.js'
import {
  agentOf,
  freshTries,
  keyOf,
  nothingMade,
  plannedStep,
  stateOf,
  withStep,
  type Run,
  type StepState,
} from './run-state.js'
import {schedule} from './schedule.js'

interface Reason {
  /** The step whose gate failed; null when the step failed by itself. */
  readonly judge: string | null
  /** Tries that one agent has. */
  readonly maxAttempts: number
}

/**
 * A try has failed: its makers get the problems as feedback and make it anew, in the next epoch. An agent that has used
 * up its tries is followed by the next; after the last one the step waits for a person, or the run degrades. Everything
 * that depends on what is made anew is rolled back, and nothing else.
 */
export function failTry(
  run: Run,
  makers: readonly string[],
  problems: readonly Problem[],
  reason: Reason,
): readonly [Run, readonly Effect[]] {
  let next = run
  const effects: Effect[] = []
  for (const id of makers) {
    const [after, more] = failMaker(next, id, problems, reason)
    next = after
    effects.push(...more)
  }
  return schedule(next, effects)
}

function failMaker(
  run: Run,
  id: string,
  problems: readonly Problem[],
  {judge, maxAttempts}: Reason,
): readonly [Run, readonly Effect[]] {
  const step = plannedStep(run, id)
  const state = stateOf(run, id)
  const failedTries = state.failedTries + 1
  const failure = {agent: agentOf(step, state), epoch: state.epoch, problems}
  const failed = {...state, failedTries, failures: [...state.failures, failure]}
  const feedback = [...state.feedback, ...problems.map(problem => feedbackOf(problem, judge))]
  if (failedTries < maxAttempts) return rollBack(run, {...failed, feedback})
  if (state.agentIndex < step.fallbackAgents.length) {
    const successor = step.fallbackAgents[state.agentIndex] ?? ''
    const tries = `${failedTries} failed ${failedTries === 1 ? 'try' : 'tries'}`
    const handOver = `Hand-over from ${failure.agent ?? 'nobody'} to ${successor} after ${tries}: answer what is said above.`
    return rollBack(run, {
      ...failed,
      failedTries: 0,
      agentIndex: state.agentIndex + 1,
      feedback: [...feedback, handOver],
    })
  }
  return giveUp(run, {...failed, feedback}, problems)
}

/** The maker starts its next epoch; what depends on it starts over, and whoever works on that is stopped. */
function rollBack(run: Run, maker: StepState): readonly [Run, readonly Effect[]] {
  const effects: Effect[] = []
  let next = run
  for (const id of dependentsOf(run.plan, maker.id)) {
    const state = stateOf(next, id)
    if (state.status === 'blocked' || state.status === 'ready') continue
    if (state.status === 'running' || state.status === 'deciding')
      effects.push({type: 'stop', step: id, key: keyOf(state)})
    next = withStep(next, id, {...nothingMade, ...freshTries, status: 'blocked', epoch: state.epoch + 1, attempt: 1})
  }
  const epoch = maker.epoch + 1
  effects.push({type: 'tell', event: {type: 'step-revised', step: maker.id, epoch, feedback: maker.feedback}})
  return [withStep(next, maker.id, {...maker, ...nothingMade, status: 'blocked', epoch, attempt: 1}), effects]
}

/** Nobody is left to try: go on without the step where the CUJ allows it, else wait for a person. */
function giveUp(run: Run, state: StepState, problems: readonly Problem[]): readonly [Run, readonly Effect[]] {
  const lost = [state.id, ...dependentsOf(run.plan, state.id)]
  const needs = run.plan.degradation?.needs
  const isNeeded = run.plan.steps.some(
    step => lost.includes(step.id) && step.outputs.some(output => needs?.includes(output.id)),
  )
  const status = needs && !isNeeded ? 'failed' : 'waiting'
  const tell: Effect = {type: 'tell', event: {type: 'step-failed', step: state.id, problems}}
  let next = withStep(run, state.id, {...state, status})
  for (const id of lost.slice(1)) {
    if (stateOf(next, id).status === 'judging') next = withStep(next, id, {status: 'blocked'})
  }
  return [next, [tell]]
}

function feedbackOf({message, fix}: Problem, judge: string | null): string {
  return `${judge === null ? '' : `Step ${judge}: `}${message}. ${fix}`
}
