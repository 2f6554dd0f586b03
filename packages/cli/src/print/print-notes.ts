import {visibleText} from '@journeywright/problems'
import type {Terminal} from '../terminal.js'
import {paintFor} from './paint.js'

/** To stderr, a line each. */
export function printNotes(notes: readonly string[], terminal: Terminal): void {
  const paint = paintFor(terminal, 'stderr')
  for (const note of notes) terminal.stderr.write(`${paint.dim('·')} ${visibleText(note)}\n`)
}
