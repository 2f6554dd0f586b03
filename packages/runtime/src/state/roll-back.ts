import {dependentsOf} from './dependents-of.js'
import type {Effect} from './effect.js'
import {move} from './move.js'
import {freshTries, stateOf, type Run} from './run-state.js'
import {stopOf} from './stops-of.js'

/** Everything that depends on a step is to be made anew, with all agents and tries; whoever works on that is stopped. */
export function rollBackDependents(run: Run, id: string, effects: Effect[]): Run {
  let next = run
  for (const each of dependentsOf(run.plan, id)) next = rollBack(next, each, effects)
  return next
}

/** A step is to be made anew as soon as what it depends on is there. Nothing but its own. */
export function rollBack(run: Run, id: string, effects: Effect[]): Run {
  const state = stateOf(run, id)
  if (state.status === 'blocked') return run
  if (state.status === 'ready') return move(run, id, 'hold')
  effects.push(...stopOf(state))
  return move(run, id, 'roll-back', {...freshTries, isMet: false})
}
