import type {Writable} from 'node:stream'
import {columnsOf} from './columns-of.js'

/** The last lines of a terminal, drawn again and again in place; what is printed stays above them. */
export interface Screen {
  /** Prints the text, whole lines of it, and draws the lines below. */
  draw(above: string, lines: readonly string[]): void
}

const clearLine = '\u001B[K'
const clearBelow = '\u001B[J'
/** Without wrapping, so that a character whose width we misjudge costs no line. */
const wrapOff = '\u001B[?7l'
const wrapOn = '\u001B[?7h'

/** `columns` is asked each time: a window changes its size. The cursor stays visible, since a killed process shows none again. */
export function newScreen(stdout: Writable, columns: () => number): Screen {
  let drawn: readonly string[] = []
  return {
    draw(above, lines) {
      if (above === '' && lines.length === 0 && drawn.length === 0) return
      const rows = rowsOf(drawn, columns())
      const top = rows > 1 ? `\r\u001B[${rows - 1}A` : '\r'
      const printed = above === '' ? '' : `${clearBelow}${above}`
      const shown = lines.map(line => `${line}${clearLine}`).join('\n')
      const live = lines.length === 0 ? '' : `${wrapOff}${shown}${wrapOn}`
      stdout.write(`${top}${printed}${live}${clearBelow}`)
      drawn = lines
    },
  }
}

/** A window that has become narrower has wrapped what was drawn. */
function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, columns))), 0)
}
