import type {RunRecord} from '@journeywright/runtime'
import {eventsOf} from '../events-of.js'

/** Milliseconds of the last try of each step that passed, and from the first to the last thing that happened. */
export function timesOf(record: RunRecord): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const event of eventsOf(record)) if (event.type === 'step-passed') times.set(`step ${event.step}`, event.ms)
  const [first] = record.entries
  return times.set('run', first ? Date.parse(record.at) - Date.parse(first.at) : 0)
}
