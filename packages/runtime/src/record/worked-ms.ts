import type {JournalEntry} from './journal.js'

export interface PastEntry {
  readonly entry: JournalEntry
  /** Nobody had anything to do before it. */
  readonly wasAtRest: boolean
}

/**
 * Milliseconds that somebody was at work on a run, by the times of its journal. What a process did after its last line,
 * before it died, is unknown and doesn't count.
 */
export function workedMs(past: readonly PastEntry[]): number {
  return past.reduce((sum, {entry, wasAtRest}, index) => {
    const earlier = past[index - 1]?.entry
    if (!earlier || wasAtRest || entry.event.type === 'reopened') return sum
    return sum + Math.max(0, Date.parse(entry.at) - Date.parse(earlier.at))
  }, 0)
}
