import {again} from './again.js'
import type {Effect} from './effect.js'
import {interruptedTooOften} from './problems.js'
import {failTry} from './revise.js'
import {isInFlight, keyOf, type Run, type StepState} from './run-state.js'
import {schedule} from './schedule.js'
import {withStep} from './with-step.js'

/** How often whoever works on one key may die. */
const maxInterruptions = 3

/** Whoever ran the run is dead: its work is done again with the same keys. Null when nobody was at work. */
export function reopen(run: Run): readonly [Run, readonly Effect[]] | null {
  if (run.status === 'checking') return [run, [{type: 'check-criteria'}]]
  if (run.status === 'publishing') return [run, [{type: 'publish'}]]
  if (run.status !== 'running') return null
  let next = run
  const effects: Effect[] = []
  // None of them depends on another: whoever gives up on one rolls back nothing that is in flight.
  for (const state of [...run.steps.values()].filter(isInFlight)) {
    const [after, more] = takeUp(next, state)
    next = after
    effects.push(...more)
  }
  return schedule(next, effects)
}

/** A wait for a retry and a look at a condition aren't interrupted: nobody works meanwhile. */
function takeUp(run: Run, state: StepState): readonly [Run, readonly Effect[]] {
  const effect = again(state)
  if (!effect) return [run, []]
  if (state.waitMs !== null || state.status === 'deciding') return [run, [effect]]
  const interruptions = state.interruptions + 1
  const counted = withStep(run, state.id, {interruptions})
  if (interruptions < maxInterruptions) return [counted, [effect]]
  const problem = interruptedTooOften(keyOf(state), interruptions)
  return failTry(counted, [state.id], [problem], {judge: null, maxAttempts: 3})
}
