import {textHash} from '../text-hash.js'
import type {JournalEntry} from './journal.js'

/** One line of a journal. A plan is a file beside it, and here only its hash. */
export function journalText(entry: JournalEntry): string {
  const {event} = entry
  if (event.type !== 'replanned') return `${JSON.stringify(entry)}\n`
  return `${JSON.stringify({...entry, event: {...event, plan: planHash(event.plan)}})}\n`
}

/** What a journal calls a plan: SHA-256 of its JSON without spaces. */
export function planHash(plan: object): string {
  return textHash(JSON.stringify(plan))
}
