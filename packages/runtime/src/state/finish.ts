import type {Effect} from './effect.js'
import {moveRun, type RunMove} from './move-run.js'
import type {EndStatus, Run, RunStop} from './run-state.js'

/** Moves a run to where nobody works on it: an end, or a wait. `effects` come before. */
export function finish(
  run: Run,
  name: RunMove,
  effects: readonly Effect[] = [],
  stop: RunStop | null = null,
): readonly [Run, readonly Effect[]] {
  const next = moveRun(run, name, stop)
  return [next, [...effects, {type: 'finish', status: endOf(next)}]]
}

function endOf({status}: Run): EndStatus {
  if (status === 'planned' || status === 'running' || status === 'checking' || status === 'publishing') {
    throw new Error(`Internal error: a run that is ${status} has not finished`)
  }
  return status
}
