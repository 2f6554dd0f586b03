import {isAtRest} from './is-at-rest.js'
import type {JournalEntry} from './journal.js'
import type {Run} from '../state/run-state.js'

/**
 * Milliseconds that somebody was at work on a run, by the times of its journal. `before` is the run before the entry. What a
 * process did after its last line, before it died, is unknown and doesn't count.
 */
export function workedMs(past: readonly {readonly before: Run; readonly entry: JournalEntry}[]): number {
  return past.reduce((sum, {before, entry}, index) => {
    const earlier = past[index - 1]?.entry
    if (!earlier || isAtRest(before) || entry.event.type === 'reopened') return sum
    return sum + Math.max(0, Date.parse(entry.at) - Date.parse(earlier.at))
  }, 0)
}
