import type {Problem} from '@journeywright/problems'
import type {Plan} from '../plan.js'
import type {RunStatus} from '../run-event.js'
import type {Run} from '../state/run-state.js'
import type {GivenRun} from './given-run.js'
import type {JournalEntry} from './journal.js'

/** Everything that is on record of a run. */
export interface RunRecord {
  readonly runId: string
  /** Absolute path of the run's folder. */
  readonly folder: string
  readonly given: GivenRun
  /** The one that counts now: the last that was accepted. */
  readonly plan: Plan
  /** Before its first event, with its first plan. */
  readonly start: Run
  readonly run: Run
  readonly status: RecordStatus
  /** Process that runs it now; null when nobody does. */
  readonly owner: number | null
  /** The last process that ran it has died: what it had still to do, such as the report, is for whoever takes the run up. */
  readonly isLeft: boolean
  /** ISO 8601: a run that asks once more for what another made has the date of that one in what it makes, and this of its own. */
  readonly begunAt: string
  /** ISO 8601, of the last thing that happened. */
  readonly at: string
  readonly entries: readonly JournalEntry[]
}

/** `interrupted` is also a run whose process has died; `resume` takes it up. */
export type RecordStatus = RunStatus | 'running'

export interface ReadRun {
  /** Null when the run can't be read; the problems say why. */
  readonly record: RunRecord | null
  readonly problems: readonly Problem[]
}

/** One line of a list of runs. */
export interface RunSummary {
  readonly runId: string
  /** The journey's id; null where the run can't be read. */
  readonly cuj: string | null
  readonly title: string | null
  readonly request: string | null
  /** `unreadable` where its problems say why. */
  readonly status: RecordStatus | 'unreadable'
  readonly owner: number | null
  /** ISO 8601: when it was begun. */
  readonly createdAt: string | null
  /** Of the last thing that happened. */
  readonly at: string | null
  /** How many steps have passed, of how many. */
  readonly passed: number
  readonly steps: number
  /** Ids of the steps that wait for a person. */
  readonly waiting: readonly string[]
}
