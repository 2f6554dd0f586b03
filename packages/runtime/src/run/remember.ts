import type {JournalEntry} from '../record/journal.js'
import type {Session} from './session.js'
import {stepOf} from '../state/step-of.js'

/** What the shell has to know and `advance` needn't; the same for a run that is replayed. `errors` are its lines of the log. */
export function remember(session: Session, entry: JournalEntry, errors: readonly string[]): void {
  const {event, effects} = entry
  session.last = event
  session.errors.push(...errors)
  for (const note of effects) rememberWait(session, note)
  switch (event.type) {
    case 'step-done': {
      session.notes.set(event.key, event.notes)
      if (effects.some(note => note.startsWith('ignored '))) return
      const {history} = session.context
      const step = stepOf(event.key)
      history.set(step, [...(history.get(step) ?? []), ...event.artifacts])
      return
    }
    case 'criteria-checked':
      session.criteria = event.results
      return
    case 'published':
      session.files = event.files
      session.problems = []
      return
    case 'publish-failed':
      session.problems = event.problems
  }
}

/** Whoever takes the run up waits no longer than was said at first. */
function rememberWait({due}: Session, note: string): void {
  const [, key, at] = /^wait (\S+) until (\S+)$/.exec(note) ?? []
  if (key !== undefined && at !== undefined && !due.has(key)) due.set(key, new Date(at))
}
