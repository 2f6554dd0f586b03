import {transientExhausted} from './problems.js'
import type {Effect} from './effect.js'
import type {InputEvent} from './input-event.js'
import {move} from './move.js'
import {failTry} from './revise.js'
import {keyOf, plannedStep, stateOf, type Run, type StepState} from './run-state.js'

type Transient = Extract<InputEvent, {readonly type: 'step-transient'}>

/**
 * The same work again after a wait: same epoch, next attempt. The server's own wait counts before the planned one.
 * When the retries are used up the agent is out, and there is no use in two more tries of it.
 */
export function retry(run: Run, state: StepState, event: Transient): readonly [Run, readonly Effect[]] {
  const {id, attempt} = state
  const {maxRetries, backoffMs} = plannedStep(run, id).retry
  if (attempt > maxRetries) {
    return failTry(run, [id], [transientExhausted(attempt, event.reason)], {judge: null, maxAttempts: 1})
  }
  const waitMs = event.retryAfterMs ?? backoffMs[attempt - 1] ?? backoffMs.at(-1) ?? 0
  const next = move(run, id, 'retry', {waitMs})
  const {reason} = event
  return [
    next,
    [
      {type: 'tell', event: {type: 'step-retried', step: id, reason, afterMs: waitMs, attempt: attempt + 1}},
      {type: 'wait', step: id, key: keyOf(stateOf(next, id)), afterMs: waitMs},
    ],
  ]
}
