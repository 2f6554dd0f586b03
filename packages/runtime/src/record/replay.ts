import type {Problem} from '@journeywright/problems'
import type {Plan} from '../plan.js'
import {advance} from '../state/advance.js'
import type {Effect} from '../state/effect.js'
import {newRun} from '../state/new-run.js'
import type {Run} from '../state/run-state.js'
import {notesOf, type JournalEntry} from './journal.js'
import type {ParsedJournal} from './parse-journal.js'
import {corruptJournal, replayDiffers} from './record-problems.js'
import {messageOf} from './run-store.js'

/**
 * Leads a run through everything that has happened; `note` gets each entry with the run before and after it, and what it led to. An entry that leads
 * elsewhere than it says is a problem.
 */
export function replay(
  plan: Plan,
  {header, entries}: ParsedJournal,
  note?: (before: Run, entry: JournalEntry, after: Run, effects: readonly Effect[]) => void,
): {readonly run: Run; readonly problem: Problem | null} {
  let run = newRun(plan, header.concurrency, header.budget)
  for (const [index, entry] of entries.entries()) {
    try {
      const [next, effects] = advance(run, entry.event)
      const again = notesOf(effects, noTime)
      if (!isSame(entry, again)) {
        return {run, problem: replayDiffers(header.run, index + 2, entry.effects, again)}
      }
      note?.(run, entry, next, effects)
      run = next
    } catch (error) {
      // What the event lacks, an exception of the language tells in its own terms.
      const why = error instanceof TypeError ? 'its event lacks something' : messageOf(error)
      return {run, problem: corruptJournal(header.run, index + 2, why)}
    }
  }
  return {run, problem: null}
}

const noTime = new Date(0)

/** Times aside: they are of the moment at which the entry was written. */
function isSame({effects}: JournalEntry, again: readonly string[]): boolean {
  return (
    effects.length === again.length && effects.every((note, index) => untimed(note) === untimed(again[index] ?? ''))
  )
}

function untimed(note: string): string {
  return note.startsWith('wait ') ? note.replace(/ until \S+$/, '') : note
}
