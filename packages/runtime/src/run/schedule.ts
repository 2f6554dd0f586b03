import type {CriterionResult, RunStatus} from '../run-event.js'
import type {Effect} from './effect.js'
import {keyOf, plannedStep, stateOf, withStep, type Run, type StepState} from './run-state.js'

/** Starts what can start, and ends the run when nothing can and nothing is in flight. */
export function schedule(run: Run, before: readonly Effect[] = []): readonly [Run, readonly Effect[]] {
  const effects = [...before]
  let next = run
  for (const {id} of run.plan.steps) next = unblock(next, id, effects)
  let free = run.concurrency - countOf(next, ['running', 'judging'])
  for (const {id} of run.plan.steps) {
    const state = stateOf(next, id)
    if (state.status !== 'ready' || free <= 0) continue
    free--
    next = withStep(next, id, {status: 'running'})
    effects.push({type: 'perform', step: id, key: keyOf(state)})
  }
  if (countOf(next, ['running', 'judging', 'ready']) > 0) return [next, effects]
  return countOf(next, ['waiting']) > 0 ? finish(next, 'waiting', effects) : check(next, effects)
}

/** Nothing is handed over when a criterion isn't met, unless the CUJ said before what a degraded run may lack. */
export function conclude(run: Run, results: readonly CriterionResult[]): readonly [Run, readonly Effect[]] {
  const isMet = !results.some(result => result.status === 'not met')
  if (!isMet && !isDegraded(run)) return finish(run, 'failed', [])
  return [{...run, status: 'publishing'}, [{type: 'publish'}]]
}

/** The end of a run that has handed over what it made. */
export function finishPublished(run: Run): readonly [Run, readonly Effect[]] {
  return finish(run, isDegraded(run) ? 'degraded' : 'passed', [])
}

/** The end, whatever else was to come. */
export function finish(run: Run, status: RunStatus, effects: readonly Effect[]): readonly [Run, readonly Effect[]] {
  return [{...run, status}, [...effects, {type: 'finish', status}]]
}

function isDegraded(run: Run): boolean {
  return countOf(run, ['failed', 'skipped']) > 0
}

function unblock(run: Run, id: string, effects: Effect[]): Run {
  if (stateOf(run, id).status !== 'blocked') return run
  const before = plannedStep(run, id).dependsOn.map(each => stateOf(run, each))
  const lost = before.find(({status}) => status === 'failed' || status === 'skipped')
  if (lost) {
    const reason = `step ${lost.id} was ${lost.status === 'failed' ? 'given up' : 'skipped'}`
    effects.push({type: 'tell', event: {type: 'step-skipped', step: id, reason}})
    return withStep(run, id, {status: 'skipped'})
  }
  return before.every(({status}) => status === 'passed') ? withStep(run, id, {status: 'ready'}) : run
}

function check(run: Run, effects: readonly Effect[]): readonly [Run, readonly Effect[]] {
  return [{...run, status: 'checking'}, [...effects, {type: 'check-criteria'}]]
}

function countOf(run: Run, statuses: readonly StepState['status'][]): number {
  return [...run.steps.values()].filter(({status}) => statuses.includes(status)).length
}
