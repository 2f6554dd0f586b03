import type {RunResult} from '../run-event.js'
import type {PersonDecision} from '../state/person-event.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'

/** What an executor is given of a run; the rest (plugins, definitions, host) it has from the start. */
export type PlannedRun = Omit<RunPlanInput, 'plugins' | 'definitions' | 'folder' | 'host' | 'signal' | 'onEvent'>

/**
 * The shell around `advance`: keeps the events of runs, carries out the effects, and takes a run up again after a crash.
 * What a person or a caller did wrong is thrown as a `ProblemError`; a run itself doesn't throw.
 */
export interface Executor {
  /** Returns when the run is on record, and goes on without the caller. */
  start(run: PlannedRun): Promise<void>
  /** Takes up a run that nobody runs, from what is on record. */
  resume(runId: string): Promise<void>
  /** A person's decision; it's on record when this returns. Nobody has to run the run. */
  signal(runId: string, decision: PersonDecision & {readonly by: string}): Promise<void>
  /** Waits until the run has ended, or waits for somebody. */
  result(runId: string): Promise<RunResult>
  /** Stops all work and lets go of every run: another executor can take them up. */
  close(): Promise<void>
}
