import type {Effect} from './effect.js'
import {isInFlight, keyOf, type Run, type StepState} from './run-state.js'

/** Tells everybody who works on a step to stop. */
export function stopsOf(run: Run): readonly Effect[] {
  return run.inFlight === 0 ? [] : [...run.steps.values()].flatMap(stopOf)
}

/** Tells whoever works on a step to stop; nothing when nobody does. */
export function stopOf(state: StepState): readonly Effect[] {
  return isInFlight(state) ? [{type: 'stop', step: state.id, key: keyOf(state)}] : []
}
