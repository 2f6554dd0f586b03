import type {Terminal} from '../terminal.js'
import {jsonLines} from './json-lines.js'
import {liveLines} from './live-lines.js'
import {plainLines} from './plain-lines.js'
import type {Renderer} from './renderer.js'

/** A program gets JSON, a terminal moves, a pipe or a log of CI gets lines; `--quiet` leaves problems and the summary. */
export function chooseRenderer(options: {readonly json?: true; readonly quiet?: true}, terminal: Terminal): Renderer {
  if (options.json) return jsonLines(terminal)
  if (options.quiet) return {...plainLines(terminal), event: () => undefined}
  return canMove(terminal) ? liveLines(terminal) : plainLines(terminal)
}

function canMove({isTTY, env}: Terminal): boolean {
  const isCi = !['', '0', 'false'].includes(env['CI'] ?? '')
  return isTTY.stdout && env['TERM'] !== 'dumb' && !isCi
}
