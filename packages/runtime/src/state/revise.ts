import type {Problem} from '@journeywright/problems'
import {dependentsOf} from './dependents-of.js'
import type {Effect} from './effect.js'
import {move} from './move.js'
import {rollBackDependents} from './roll-back.js'
import {agentOf, keyOf, plannedStep, stateOf, type Run, type StepState} from './run-state.js'

interface Reason {
  /** The step whose gate failed; null when the step failed by itself. */
  readonly judge: string | null
  /** Tries that one agent has. */
  readonly maxAttempts: number
  /** Nothing that the runtime could try would help: a person decides at once, also where the CUJ could do without the step. */
  readonly isFinal?: boolean
}

/**
 * A try has failed: its makers get the problems as feedback and make it anew, in the next epoch. An agent that has used
 * up its tries is followed by the next; after the last one the step waits for a person, or the CUJ goes on without it.
 * Everything that depends on it is rolled back, and nothing else. What can start then isn't started yet.
 */
export function failTry(
  run: Run,
  makers: readonly string[],
  problems: readonly Problem[],
  reason: Reason,
): readonly [Run, readonly Effect[]] {
  let next = run
  const effects: Effect[] = []
  for (const id of rootsOf(run, makers)) next = failMaker(next, id, problems, reason, effects)
  return [next, effects]
}

/** Makers that depend on another one of them start over with it. */
function rootsOf({plan}: Run, makers: readonly string[]): readonly string[] {
  if (makers.length < 2) return makers
  const later = new Set(makers.flatMap(id => dependentsOf(plan, id)))
  return makers.filter(id => !later.has(id))
}

function failMaker(run: Run, id: string, problems: readonly Problem[], reason: Reason, effects: Effect[]): Run {
  const step = plannedStep(run, id)
  const state = stateOf(run, id)
  const failedTries = state.failedTries + 1
  const failure = {agent: agentOf(step, state), epoch: state.epoch, key: keyOf(state), problems}
  const failed = {
    failedTries,
    failures: [...state.failures, failure],
    feedback: [...state.feedback, ...problems.map(problem => feedbackOf(problem, reason.judge))],
  }
  if (reason.isFinal) return escalate(run, state, failed, problems, effects)
  if (failedTries < reason.maxAttempts) return revise(run, state, failed, effects)
  const {agentIndex} = state
  const successor = step.fallbackAgents[agentIndex]
  if (successor === undefined) return giveUp(run, state, failed, problems, effects)
  const tries = `${failedTries} failed ${failedTries === 1 ? 'try' : 'tries'}`
  const handOver = `Hand-over from ${failure.agent ?? 'nobody'} to ${successor} after ${tries}: answer what is said above.`
  effects.push({type: 'tell', event: {type: 'agent-replaced', step: id, from: failure.agent, to: successor}})
  const feedback = [...failed.feedback, handOver]
  return revise(run, state, {...failed, failedTries: 0, agentIndex: agentIndex + 1, feedback}, effects)
}

type Failed = Pick<StepState, 'failedTries' | 'failures' | 'feedback'> & Partial<Pick<StepState, 'agentIndex'>>

function revise(run: Run, {id, epoch}: StepState, failed: Failed, effects: Effect[]): Run {
  const next = rollBackDependents(move(run, id, 'revise', failed), id, effects)
  const {feedback, failedTries} = failed
  const event = {type: 'step-revised', step: id, epoch: epoch + 1, try: failedTries + 1, feedback} as const
  effects.push({type: 'tell', event})
  return next
}

/** Nobody is left to try: go on without the step where the CUJ allows it, else wait for a person. */
function giveUp(run: Run, state: StepState, failed: Failed, problems: readonly Problem[], effects: Effect[]): Run {
  const {id} = state
  const {degradation, steps} = run.plan
  const needs = new Set(degradation?.needs)
  const lost = new Set([id, ...dependentsOf(run.plan, id)])
  const isNeeded = steps.some(step => lost.has(step.id) && step.outputs.some(output => needs.has(output.id)))
  if (!degradation || isNeeded) return escalate(run, state, failed, problems, effects)
  effects.push({type: 'tell', event: {type: 'step-failed', step: id, problems}})
  return rollBackDependents(move(run, id, 'give-up', failed), id, effects)
}

function escalate(run: Run, {id}: StepState, failed: Failed, problems: readonly Problem[], effects: Effect[]): Run {
  effects.push({type: 'tell', event: {type: 'step-failed', step: id, problems}})
  return rollBackDependents(move(run, id, 'escalate', {...failed, waitsFor: 'decision'}), id, effects)
}

function feedbackOf({message, fix}: Problem, judge: string | null): string {
  return `${judge === null ? '' : `Step ${judge}: `}${message}. ${fix}`
}
