import type {PlannedStep} from '../plan.js'
import type {CriterionResult} from '../run-event.js'
import type {Effect} from './effect.js'
import {
  isInFlight,
  keyOf,
  plannedStep,
  stateOf,
  withStep,
  type Run,
  type EndStatus,
  type StepState,
} from './run-state.js'

/** Starts what can start, and ends the run when nothing can and nothing is in flight. */
export function schedule(run: Run, before: readonly Effect[] = []): readonly [Run, readonly Effect[]] {
  const effects = [...before]
  let next = run
  for (const {id} of run.plan.steps) next = unblock(next, id, effects)
  let free = run.concurrency - [...next.steps.values()].filter(isInFlight).length
  for (const {id} of run.plan.steps) {
    const state = stateOf(next, id)
    if (state.status !== 'ready' || free <= 0) continue
    free--
    const isConditional = plannedStep(run, id).condition !== null
    next = withStep(next, id, {status: isConditional ? 'deciding' : 'running'})
    effects.push({type: isConditional ? 'decide' : 'perform', step: id, key: keyOf(state)})
  }
  const isBusy = [...next.steps.values()].some(state => isInFlight(state) || state.status === 'ready')
  if (isBusy) return [next, effects]
  return [...next.steps.values()].some(({status}) => status === 'waiting')
    ? finish(next, 'waiting', effects)
    : check(next, effects)
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
export function finish(run: Run, status: EndStatus, effects: readonly Effect[]): readonly [Run, readonly Effect[]] {
  return [{...run, status}, [...effects, {type: 'finish', status}]]
}

/** What the plan's own conditions leave out is no loss. */
function isDegraded(run: Run): boolean {
  return [...run.steps.values()].some(
    ({status, skip}) => status === 'failed' || (status === 'skipped' && !skip?.byPlan),
  )
}

function unblock(run: Run, id: string, effects: Effect[]): Run {
  if (stateOf(run, id).status !== 'blocked') return run
  const step = plannedStep(run, id)
  const before = step.dependsOn.map(each => stateOf(run, each))
  const lost = before.find(state => isLostFor(run, step, state))
  if (lost) {
    const reason = `step ${lost.id} was ${lost.status === 'failed' ? 'given up' : 'skipped'}`
    effects.push({type: 'tell', event: {type: 'step-skipped', step: id, reason}})
    return withStep(run, id, {status: 'skipped', skip: {reason, byPlan: lost.skip?.byPlan ?? false}})
  }
  return before.every(({status}) => status === 'passed' || status === 'skipped')
    ? withStep(run, id, {status: 'ready'})
    : run
}

/** A step that its own condition left out is missed only by those who can't do without what it makes. */
function isLostFor(run: Run, step: PlannedStep, {id, status, skip}: StepState): boolean {
  if (status === 'failed') return true
  if (status !== 'skipped' || !skip?.byPlan) return status === 'skipped'
  const judged = new Set(step.gates.flatMap(gate => gate.judges))
  const isJudged = plannedStep(run, id).outputs.some(output => judged.has(output.id))
  return isJudged || step.inputs.some(input => input.from === id && !input.optional)
}

function check(run: Run, effects: readonly Effect[]): readonly [Run, readonly Effect[]] {
  return [{...run, status: 'checking'}, [...effects, {type: 'check-criteria'}]]
}
