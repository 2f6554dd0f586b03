import type {Budget} from '../run-event.js'
import {changeRun} from './change-run.js'
import type {Effect} from './effect.js'
import {finish} from './finish.js'
import {moveRun} from './move-run.js'
import {move} from './move.js'
import {keyOf, performerOf, plannedStep, type Run} from './run-state.js'
import {settle} from './settle.js'
import {spentLimit} from './spent-limit.js'

/** Starts what can start, and ends the run, or has it wait, when nothing can and nothing is in flight. */
export function schedule(run: Run, before: readonly Effect[] = []): readonly [Run, readonly Effect[]] {
  const effects = [...before]
  let next = settle(run, effects)
  let limit = spentLimit(next)
  while (limit === null && next.inFlight < next.concurrency && next.ready.length > 0) {
    next = startFirst(next, effects)
    limit = spentLimit(next)
  }
  if (next.inFlight > 0) return [next, effects]
  if (limit !== null && next.ready.length > 0) return stopForBudget(next, limit, effects)
  if (next.waiting > 0) return finish(next, 'wait', effects)
  return [moveRun(next, 'check'), [...effects, {type: 'check-criteria'}]]
}

/** The run waits for a greater budget. */
export function stopForBudget(
  run: Run,
  which: keyof Budget,
  effects: readonly Effect[],
): readonly [Run, readonly Effect[]] {
  const tell: Effect = {type: 'tell', event: {type: 'budget-spent', budget: run.budget, spent: run.spent}}
  return finish(run, 'spend', [...effects, tell], {kind: 'budget', which})
}

function startFirst(run: Run, effects: Effect[]): Run {
  const state = run.steps.at(run.ready[0] ?? -1)
  if (!state) throw new Error('Internal error: what is ready is no step of the plan')
  const {id} = state
  const step = plannedStep(run, id)
  if (step.condition !== null && !state.isMet) {
    effects.push({type: 'decide', step: id, key: keyOf(state)})
    return move(run, id, 'consider')
  }
  effects.push({type: 'perform', step: id, key: keyOf(state)})
  const count = performerOf(step, state) === 'person' ? 0 : 1
  const {steps, seconds, tokens, cost} = run.spent
  return move(changeRun(run, {spent: {steps: steps + count, seconds, tokens, cost}}), id, 'start')
}
