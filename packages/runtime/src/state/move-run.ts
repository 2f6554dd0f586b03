import type {Run} from './run-state.js'
import {runTransitions, type RunStatusInside, type Transition} from './transitions.js'

export type RunMove = keyof typeof runTransitions

/** A copy of the run with its status changed by a row of the table. The only way to do so. */
export function moveRun(run: Run, name: RunMove): Run {
  const row: Transition<RunStatusInside> = runTransitions[name]
  if (!row.from.includes(run.status)) {
    throw new Error(`Internal error: the run is ${run.status}, from where it can't ${name}`)
  }
  return {...run, status: row.to}
}
