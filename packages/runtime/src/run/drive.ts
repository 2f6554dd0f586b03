import {advance} from '../state/advance.js'
import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import type {Run} from '../state/run-state.js'
import {carryOut} from './carry-out.js'
import {errorLines} from '../views/error-lines.js'
import {isAtRest} from '../record/is-at-rest.js'
import {journalEntry, type JournalEntry} from '../record/journal.js'
import {remember} from './remember.js'
import type {Arrival, Session} from './session.js'
import {showMade} from './show-made.js'
import {watchBudget} from './watch-budget.js'
import {writeViews} from './write-views.js'

/** Milliseconds that a handler has to stop after it was told to. */
const graceMs = 8000

/** How often the views are written while a run runs. */
const viewsMs = 1000

/** From the first events on until the run rests: journal first, then what `advance` asks for. */
export async function drive(session: Session, first: readonly Arrival[]): Promise<void> {
  const {context, inbox} = session
  const {signal} = context.input
  const interrupt = (): void => inbox.put({event: {type: 'interrupted'}})
  const clock = watchBudget(session)
  try {
    // Before the first step: whoever looks on may stop the run at its first word.
    signal?.addEventListener('abort', interrupt)
    if (signal?.aborted) take(session, [...first.filter(isDecided), {event: {type: 'interrupted'}}])
    else if (first.length > 0) take(session, first)
    clock.look()
    while (!isAtRest(session.run)) {
      take(session, await inbox.take())
      clock.look()
    }
  } finally {
    clock.stop()
    session.stopShowing?.()
    session.stopShowing = null
    signal?.removeEventListener('abort', interrupt)
    await session.work.stopAll(graceMs)
    await session.showing
  }
}

/** What somebody has decided is kept, also when whoever would go on is stopped at once. */
function isDecided({event}: Arrival): boolean {
  return 'by' in event || event.type === 'replanned'
}

interface Step {
  readonly before: Run
  readonly run: Run
  readonly event: InputEvent
  readonly effects: readonly Effect[]
}

/** All that has happened meanwhile is one append. */
function take(session: Session, arrivals: readonly Arrival[]): void {
  const {context} = session
  const entries: JournalEntry[] = []
  const steps: Step[] = []
  for (const arrival of arrivals) {
    const event = context.redact(arrival.event)
    const before = session.run
    const [run, effects] = advance(before, event)
    session.run = run
    entries.push(journalEntry(context.host.now(), event, effects))
    steps.push({before, run, event, effects})
  }
  context.store.append(entries)
  for (const {recorded} of arrivals) recorded?.()
  for (const [index, {before, run, event, effects}] of steps.entries()) {
    const entry = entries[index]
    if (entry) {
      session.log.note(before, entry, run, effects)
      remember(session, entry, errorLines(before, entry))
    }
    showMade(session, event, effects)
    for (const effect of effects) carryOut(session, run, effect)
  }
  showSoon(session)
}

/** Also for whoever looks on while one step takes long: what happened since the views were written gets a writing of its own. */
function showSoon(session: Session): void {
  const {host} = session.context
  const wait = session.viewedAt + viewsMs - host.elapsed()
  if (wait <= 0) writeViews(session)
  else session.stopShowing ??= host.after(wait, () => writeViews(session))
}
