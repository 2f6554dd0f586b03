import type {Terminal} from '../terminal.js'
import {jsonLines} from './json-lines.js'
import {liveLines} from './live-lines.js'
import {plainLines} from './plain-lines.js'
import type {Renderer} from './renderer.js'

/** A program gets JSON, a terminal moves, a pipe gets lines; `--quiet` leaves problems and the summary. */
export function chooseRenderer(options: {readonly json?: true; readonly quiet?: true}, terminal: Terminal): Renderer {
  if (options.json) return jsonLines(terminal)
  if (options.quiet) return {...plainLines(terminal), event: () => undefined}
  return terminal.isTTY.stdout ? liveLines(terminal) : plainLines(terminal)
}
