import type {Terminal} from '../terminal.js'
import {cutText} from './cut-text.js'
import {paintFor} from './paint.js'
import {visibleStrings} from './visible-strings.js'

/** A row: its name, the text that is cut to the terminal's width, and where it comes from. */
export interface TableRow {
  readonly id: string
  readonly text: string
  readonly origin: string
}

/** Aligned below a heading on a terminal; on a pipe one line a row, uncut, tab-separated: kind, id, origin, text. */
export function printTable(kind: string, given: readonly TableRow[], terminal: Terminal): void {
  const rows = visibleStrings(given)
  terminal.stdout.write(terminal.isTTY.stdout ? aligned(kind, rows, terminal) : tabbed(kind, rows))
}

function tabbed(kind: string, rows: readonly TableRow[]): string {
  return rows
    .map(({id, text, origin}) => `${[kind.replace(/s$/, ''), id, origin, oneLine(text)].join('\t')}\n`)
    .join('')
}

function aligned(kind: string, rows: readonly TableRow[], terminal: Terminal): string {
  const paint = paintFor(terminal, 'stdout')
  const idWidth = Math.max(0, ...rows.map(({id}) => id.length))
  const originWidth = Math.max(0, ...rows.map(({origin}) => origin.length))
  const textWidth = Math.max(10, terminal.columns - idWidth - originWidth - 6)
  const lines = rows.map(({id, text, origin}) => {
    const cut = cutText(oneLine(text), textWidth).padEnd(textWidth)
    return `  ${paint.cyan(id.padEnd(idWidth))}  ${cut}  ${paint.dim(origin)}`.trimEnd()
  })
  return `${paint.bold(`${kind} (${rows.length})`)}\n${lines.map(line => `${line}\n`).join('')}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
