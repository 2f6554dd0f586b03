import type {PlannedStep} from '../plan.js'
import {changeRun} from './change-run.js'
import type {Effect} from './effect.js'
import {move} from './move.js'
import {planIndex} from './plan-index.js'
import {plannedStep, type Run, type StepState} from './run-state.js'

/** Makes ready, or leaves out, the blocked steps whose dependencies have all ended. Looks at no other step. */
export function settle(run: Run, effects: Effect[]): Run {
  let next = run
  while (next.unsettled.length > 0) {
    const {unsettled} = next
    next = changeRun(next, {unsettled: []})
    for (const at of unsettled) next = settleStep(next, at, effects)
  }
  return next
}

function settleStep(run: Run, at: number, effects: Effect[]): Run {
  const state = run.steps.at(at)
  if (!state || state.status !== 'blocked' || state.open > 0) return run
  const {id} = state
  const lost = missedBy(run, at)
  if (!lost) return move(run, id, 'unblock')
  const reason = `step ${lost.id} was ${lost.status === 'failed' ? 'given up' : 'skipped'}`
  effects.push({type: 'tell', event: {type: 'step-skipped', step: id, reason}})
  return move(run, id, 'miss', {skip: {reason, byPlan: lost.skip?.byPlan ?? false}})
}

/** The first step that was given up or left out and that a step can't do without. */
function missedBy(run: Run, at: number): StepState | undefined {
  const {before, steps} = planIndex(run.plan)
  const step = steps[at]
  if (!step) return undefined
  for (const each of before[at] ?? []) {
    const state = run.steps.at(each)
    if (state && isLostFor(run, step, state)) return state
  }
  return undefined
}

/** A step that its own condition left out is missed only by those who can't do without what it makes. */
function isLostFor(run: Run, step: PlannedStep, {id, status, skip}: StepState): boolean {
  if (status === 'failed') return true
  if (status !== 'skipped' || !skip?.byPlan) return status === 'skipped'
  const judged = new Set(step.gates.flatMap(gate => gate.judges))
  const isJudged = plannedStep(run, id).outputs.some(output => judged.has(output.id))
  return isJudged || step.inputs.some(input => input.from === id && !input.optional)
}
