import {advance} from '../state/advance.js'
import {carryOut} from './carry-out.js'
import {checkpoint} from './checkpoint.js'
import type {InputEvent} from '../state/input-event.js'
import {journalEntry} from './journal.js'
import type {Session} from './session.js'

/** Milliseconds that a handler has to stop after it was told to. */
const graceMs = 5000

/** One input event after another, until the run is over: journal first, then what `advance` asks for. */
export async function drive(session: Session): Promise<void> {
  const {signal} = session.context.input
  const interrupt = (): void => session.inbox.put({type: 'interrupted'})
  signal?.addEventListener('abort', interrupt)
  session.inbox.put({type: signal?.aborted ? 'interrupted' : 'started'})
  try {
    for (let isOver = false; !isOver;) isOver = await take(session, await session.inbox.take())
  } finally {
    signal?.removeEventListener('abort', interrupt)
    await session.work.stopAll(graceMs)
  }
}

async function take(session: Session, event: InputEvent): Promise<boolean> {
  const {context} = session
  remember(session, event)
  const [run, effects] = advance(session.run, event)
  session.run = run
  session.entries.push({at: context.host.now().toISOString(), event})
  await context.store.journal(journalEntry(context, event, effects))
  for (const effect of effects) carryOut(session, effect)
  if (effects.some(({type}) => type === 'passed' || type === 'finish')) {
    await context.store.save('checkpoint.json', checkpoint(context, run))
  }
  return effects.some(({type}) => type === 'finish')
}

/** What the end of the run has to tell and `advance` needn't know. */
function remember(session: Session, event: InputEvent): void {
  if (event.type === 'step-done') session.notes.set(event.key, event.notes)
  if (event.type === 'criteria-checked') session.criteria = event.results
  if (event.type === 'published') session.files = event.files
  if (event.type === 'publish-failed') session.problems = event.problems
}
