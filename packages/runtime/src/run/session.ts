import type {Problem} from '@journeywright/problems'
import {newHistoryLog, type HistoryLog} from '../history/history-log.js'
import type {CriterionResult} from '../run-event.js'
import type {InputEvent} from '../state/input-event.js'
import type {Run} from '../state/run-state.js'
import {newInbox, type Inbox} from './inbox.js'
import type {RunContext} from '../perform/run-context.js'
import {newWork, type Work} from './work.js'

/** A run while it runs: the only thing in the runtime that changes in place. */
export interface Session {
  readonly context: RunContext
  readonly inbox: Inbox<Arrival>
  readonly work: Work
  /** When each step in flight was started, on the clock of `elapsed`. */
  readonly startedAt: Map<string, number>
  /** What the handler of each step had to say of its last try. */
  readonly notes: Map<string, readonly string[]>
  /** When waits that an earlier process began are over, by key. */
  readonly due: Map<string, Date>
  /** What has happened since the run began. */
  readonly log: HistoryLog
  run: Run
  /** What has happened last. */
  last: InputEvent | null
  criteria: readonly CriterionResult[]
  /** Published files, relative to `out`. */
  files: readonly string[]
  /** Those of them that lay there before. */
  unchanged: readonly string[]
  /** Written records of the run, below the project; null when they haven't been written. */
  records: readonly string[] | null
  /** What to say of the run besides what happens in it, such as a definition that has changed since. */
  readonly warnings: Problem[]
  /** Lines of `errors.log`. */
  readonly errors: string[]
  /** Why nothing could be handed over. */
  problems: readonly Problem[]
  /** Milliseconds that somebody was at work on the run before. */
  workedMs: number
  /** When the views were last written, on the clock of `elapsed`. */
  viewedAt: number
  /** Keeps them from being written again soon; null when they aren't going to be. */
  stopShowing: (() => void) | null
  /** What is being written for people to look at. */
  showing: Promise<void>
}

/** Something that has happened, and whom to tell when it's on record. */
export interface Arrival {
  readonly event: InputEvent
  readonly recorded?: () => void
}

export function newSession(context: RunContext, run: Run, log = newHistoryLog()): Session {
  return {
    context,
    inbox: newInbox(),
    work: newWork(context.host),
    startedAt: new Map(),
    notes: new Map(),
    due: new Map(),
    log,
    run,
    last: null,
    criteria: [],
    files: [],
    unchanged: [],
    records: null,
    warnings: [],
    errors: [],
    problems: [],
    workedMs: 0,
    viewedAt: Number.NEGATIVE_INFINITY,
    stopShowing: null,
    showing: Promise.resolve(),
  }
}
