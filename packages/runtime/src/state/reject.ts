import type {Effect} from './effect.js'
import {move} from './move.js'
import type {PersonEvent} from './person-event.js'
import {rollBackDependents} from './roll-back.js'
import {stateOf, type Run} from './run-state.js'

type Rejected = Extract<PersonEvent, {readonly type: 'rejected'}>

/** The step is made anew with the reason as feedback, which costs no try. A condition that waits for an answer isn't met. */
export function reject(run: Run, {step, by, reason}: Rejected): readonly [Run, readonly Effect[]] {
  const {waitsFor, epoch, failedTries, feedback: before} = stateOf(run, step)
  if (waitsFor === 'condition') {
    const why = `${by} says that its condition isn't met: ${reason}`
    const next = move(run, step, 'decline', {skip: {reason: why, byPlan: true}})
    return [next, [{type: 'tell', event: {type: 'step-skipped', step, reason: why}}]]
  }
  const feedback = [...before, `${by}: ${reason}`]
  const effects: Effect[] = []
  const next = rollBackDependents(move(run, step, 'reject', {feedback, override: null}), step, effects)
  const event = {type: 'step-revised', step, epoch: epoch + 1, try: failedTries + 1, feedback} as const
  return [next, [...effects, {type: 'tell', event}]]
}
