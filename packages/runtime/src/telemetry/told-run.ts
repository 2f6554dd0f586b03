import type {RunHistory} from '../history/run-history.js'
import type {CriterionResult, RunStatus} from '../run-event.js'
import type {Run} from '../state/run-state.js'

/** What telemetry tells of a run. */
export interface ToldRun {
  readonly runId: string
  readonly workflowId: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly status: RunStatus
  readonly run: Run
  readonly criteria: readonly CriterionResult[]
  readonly history: RunHistory
}
