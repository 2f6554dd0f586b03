import type {Effect} from './effect.js'
import type {InputEvent} from './input-event.js'
import {transientExhausted} from '../run/problems.js'
import {failTry} from './revise.js'
import {keyOf, plannedStep, withStep, type Run, type StepState} from './run-state.js'

type Transient = Extract<InputEvent, {readonly type: 'step-transient'}>

/**
 * The same work again after a wait: same epoch, next attempt. The server's own wait counts before the planned one.
 * When the retries are used up the agent is out, and there is no use in two more tries of it.
 */
export function retry(run: Run, state: StepState, event: Transient): readonly [Run, readonly Effect[]] {
  const {maxRetries, backoffMs} = plannedStep(run, state.id).retry
  if (state.attempt > maxRetries) {
    return failTry(run, [state.id], [transientExhausted(state.attempt, event.reason)], {judge: null, maxAttempts: 1})
  }
  const next = {...state, attempt: state.attempt + 1}
  const afterMs = event.retryAfterMs ?? backoffMs[state.attempt - 1] ?? backoffMs.at(-1) ?? 0
  return [
    withStep(run, state.id, next),
    [
      {
        type: 'tell',
        event: {type: 'step-retried', step: state.id, reason: event.reason, afterMs, attempt: next.attempt},
      },
      {type: 'wait', step: state.id, key: keyOf(next), afterMs},
    ],
  ]
}
