import type {Artifact, Extension} from '../contracts.js'
import type {RunHistory} from '../history/run-history.js'
import type {RunResult} from '../run-event.js'
import type {Run} from '../state/run-state.js'

/** Everything that a report is made from. */
export interface ReportSource {
  readonly run: Run
  readonly result: RunResult
  readonly history: RunHistory
  /** Where the deliverables are, relative to the project. */
  readonly place: string
  /** Written records of the run, relative to the project. */
  readonly records: readonly string[]
  /** What counts now, for the sections of plugins. */
  readonly artifacts: readonly Artifact[]
  readonly extensions: readonly Extension[]
}
