import type {Effect} from './effect.js'
import {keyOf, type StepState} from './run-state.js'

/** The effect that has the same work done again, with the same key; null when nobody was at it. */
export function again(state: StepState): Effect | null {
  const work = {step: state.id, key: keyOf(state)}
  switch (state.status) {
    case 'deciding':
      return {type: 'decide', ...work}
    case 'judging':
      return {type: 'judge', ...work}
    case 'running':
      return state.waitMs === null ? {type: 'perform', ...work} : {type: 'wait', ...work, afterMs: state.waitMs}
    default:
      return null
  }
}
