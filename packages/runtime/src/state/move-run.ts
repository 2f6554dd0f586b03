import {changeRun} from './change-run.js'
import type {Run, RunStop} from './run-state.js'
import {runTransitions, type RunTransition} from './transitions.js'

export type RunMove = keyof typeof runTransitions

/** A copy of the run with its status, and what has stopped it, changed by a row of the table. The only way to do so. */
export function moveRun(run: Run, name: RunMove, stop: RunStop | null = null): Run {
  const row: RunTransition = runTransitions[name]
  if (!row.from.includes(run.status)) {
    throw new Error(`Internal error: the run is ${run.status}, from where it can't ${name}`)
  }
  if (row.stop !== (stop?.kind ?? null)) throw new Error(`Internal error: ${name} doesn't stop a run like that`)
  return changeRun(run, {status: row.to, stop})
}
