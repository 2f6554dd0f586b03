import type {Paint} from '../print/paint.js'
import {cutToColumns} from './columns-of.js'
import {onOneLine} from './on-one-line.js'
import {nameOf, type OpenStep, type RunView} from './run-view.js'
import {sayDuration} from './say-duration.js'
import {signs} from './signs.js'

export interface TreeOptions {
  readonly columns: number
  /** Lines that there is room for. */
  readonly rows: number
  /** Milliseconds. */
  readonly now: number
  /** When the run began, in milliseconds. */
  readonly since: number
  readonly paint: Paint
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMs = 80
/** Steps to come that are shown. */
const mostNext = 3
/** Notes of one step that are shown while it's open; all of them are printed when it's over. */
const mostNotes = 4

/** The moving part of a run: open steps with what is below them, steps to come, and how far it is. Never more lines than there is room for. */
export function treeLines(view: RunView, options: TreeOptions): readonly string[] {
  const {rows, columns, paint, now, since} = options
  const open = [...view.open.values()]
  const running = open.filter(({state}) => state === 'running').length
  const at = `${Math.min(view.passed, view.steps.length)} of ${view.steps.length} steps passed, ${running} running · ${sayDuration(now - since)}`
  const status = paint.dim(cutToColumns(at, columns - 1))
  const room = Math.max(0, rows - 1)
  const blocks = fit(open, view, options, room)
  const left = room - blocks.length
  const toCome = nextOf(view, Math.min(mostNext, left)).map(id => {
    return paint.dim(cutToColumns(`○ ${nameOf(view, id)}`, columns - 1))
  })
  return [...blocks, ...toCome, status]
}

/** Steps that nobody has begun, in the plan's order. */
function nextOf({steps, last}: RunView, most: number): readonly string[] {
  return last === null ? [] : steps.slice(last + 1, last + 1 + Math.max(0, most)).map(({id}) => id)
}

/** Less of each when there is much: first without notes, then without the steps that began last. */
function fit(open: readonly OpenStep[], view: RunView, options: TreeOptions, room: number): readonly string[] {
  for (let notes = mostNotes; notes >= 0; notes -= 1) {
    const lines = open.flatMap(step => blockOf(step, view, options, notes))
    if (lines.length <= room) return lines
  }
  if (room === 0) return []
  const shown = open.slice(0, room - 1)
  const more = options.paint.dim(cutToColumns(`… and ${open.length - shown.length} more steps`, options.columns - 1))
  return [...shown.flatMap(step => blockOf(step, view, options, 0)), more]
}

function blockOf(step: OpenStep, view: RunView, options: TreeOptions, most: number): readonly string[] {
  const {id, state, since, message, notes} = step
  const {columns, paint, now} = options
  const frame = frames[Math.floor((now - since) / frameMs) % frames.length] ?? ''
  const time = state === 'running' ? `  ${sayDuration(now - since)}` : ''
  const said = message === '' ? '' : `: ${message}`
  const head = cutToColumns(onOneLine(`${nameOf(view, id)}${said}`), columns - 3 - time.length)
  const shown = most === 0 ? [] : notes.slice(-most)
  return [
    `${state === 'running' ? paint.cyan(frame) : paint.yellow('○')} ${head}${paint.dim(time)}`,
    ...shown.map(({mark, short}) => {
      return `  ${signs(paint)[mark]} ${paint.dim(cutToColumns(onOneLine(short), columns - 5))}`
    }),
  ]
}
