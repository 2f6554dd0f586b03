import {advance} from '../src/state/advance.js'
import type {Run} from '../src/state/run-state.js'
import {newHistoryLog} from '../src/history/history-log.js'
import type {RunHistory} from '../src/history/run-history.js'
import type {TimedEvent} from '../src/history/timed-event.js'

/** Plays a run's events again and notes who tried what, and what came of it. `start` is the run before its first event. */
export function readHistory(start: Run, entries: readonly TimedEvent[]): RunHistory {
  const log = newHistoryLog()
  let run = start
  for (const entry of entries) {
    const [next, effects] = advance(run, entry.event)
    log.note(run, entry, next, effects)
    run = next
  }
  return log.history()
}
