import {move} from './move.js'
import type {PersonEvent} from './person-event.js'
import type {Run} from './run-state.js'

type Resumed = Extract<PersonEvent, {readonly type: 'resumed'}>

/** Steps whose agents have all failed get all agents and tries again, and still know what was said of them. */
export function resume(run: Run, {budget}: Resumed): Run {
  let next: Run = {...run, budget: {...run.budget, ...budget}}
  if (run.waiting === 0) return next
  for (const {id, waitsFor} of run.steps.values()) {
    if (waitsFor === 'decision') next = move(next, id, 'try-again', {failedTries: 0, agentIndex: 0})
  }
  return next
}
