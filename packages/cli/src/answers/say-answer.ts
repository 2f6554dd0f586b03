import type {Paint} from '../print/paint.js'
import {visibleStrings} from '../print/visible-strings.js'
import type {OutputAnswer} from './answers-of.js'

/** An answer as lines of a terminal: what is bold in Markdown is bold there. */
export function sayAnswer(answer: OutputAnswer, paint: Paint): string {
  const lines = answer.text.split('\n').map(line => visibleStrings(line))
  return lines.map(line => line.replaceAll(/\*\*(.+?)\*\*/g, (_, bold: string) => paint.bold(bold))).join('\n')
}
