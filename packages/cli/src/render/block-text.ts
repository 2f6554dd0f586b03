import type {Paint} from '../print/paint.js'
import {onOneLine} from './on-one-line.js'
import type {EventLine} from './say-event.js'
import {signs} from './signs.js'

/** What stays on the screen of an event: its line, and below it what has happened to its step and what it has to say. */
export function blockText({mark, text, details}: EventLine, notes: readonly EventLine[], paint: Paint): string {
  const sign = signs(paint)
  const lines = [
    `${sign[mark]} ${onOneLine(text)}`,
    ...notes.flatMap(note => [
      `  ${sign[note.mark]} ${onOneLine(note.short)}`,
      ...note.details.map(detail => `      ${paint.dim(onOneLine(detail))}`),
    ]),
    ...details.map(detail => `    ${paint.dim(onOneLine(detail))}`),
  ]
  return lines.map(line => `${line}\n`).join('')
}
