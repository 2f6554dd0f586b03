import type {Problem} from '@journeywright/problems'
import type {TimedEvent} from '../history/timed-event.js'
import type {CriterionResult} from '../run-event.js'
import {newInbox, type Inbox} from './inbox.js'
import type {InputEvent} from '../state/input-event.js'
import type {RunContext} from './run-context.js'
import {newRun, type Run} from '../state/run-state.js'
import {newWork, type Work} from './work.js'

/** A run while it runs: the only thing in the runtime that changes in place. */
export interface Session {
  readonly context: RunContext
  readonly inbox: Inbox<InputEvent>
  readonly work: Work
  /** When each step in flight was started, on the clock of `elapsed`. */
  readonly startedAt: Map<string, number>
  /** What the handler of each step had to say of its last try. */
  readonly notes: Map<string, readonly string[]>
  /** The run before anything happened, and all that did since: its history. */
  readonly start: Run
  readonly entries: TimedEvent[]
  run: Run
  criteria: readonly CriterionResult[]
  /** Published files, relative to `out`. */
  files: readonly string[]
  /** Written records of the run, below the project; null when they haven't been written. */
  records: readonly string[] | null
  /** Why nothing could be handed over. */
  problems: readonly Problem[]
}

export function newSession(context: RunContext): Session {
  const start = newRun(context.input.plan, context.input.concurrency ?? 1)
  return {
    context,
    inbox: newInbox(),
    work: newWork(context.host),
    startedAt: new Map(),
    notes: new Map(),
    start,
    entries: [],
    run: start,
    criteria: [],
    files: [],
    records: null,
    problems: [],
  }
}
