import {again} from './again.js'
import type {Effect} from './effect.js'
import {moveRun} from './move-run.js'
import type {Run} from './run-state.js'
import {schedule, stopForBudget} from './schedule.js'
import {settle} from './settle.js'
import {spentLimit} from './spent-limit.js'

/** A run that waited goes on: what was in flight when it stopped is done again with its keys, unless its time is over. */
export function goOn(run: Run, before: readonly Effect[]): readonly [Run, readonly Effect[]] {
  // Nobody works on a run that waits, so there is nobody to stop.
  const effects = before.filter(({type}) => type !== 'stop')
  const next = settle(moveRun(run, 'go-on'), effects)
  if (next.inFlight > 0 && spentLimit(next) === 'seconds') return stopForBudget(next, 'seconds', effects)
  const work = next.inFlight === 0 ? [] : [...next.steps.values()].flatMap(state => again(state) ?? [])
  return schedule(next, [...effects, ...work])
}
