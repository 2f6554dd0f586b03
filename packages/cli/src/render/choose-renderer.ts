import {visibleStrings} from '../print/visible-strings.js'
import type {Terminal} from '../terminal.js'
import {jsonLines} from './json-lines.js'
import {liveLines} from './live-lines.js'
import {plainLines} from './plain-lines.js'
import type {Renderer} from './renderer.js'

/** A program gets JSON, a terminal moves, a pipe or a log of CI gets lines; `--quiet` leaves problems and the summary. */
export function chooseRenderer(options: {readonly json?: true; readonly quiet?: true}, terminal: Terminal): Renderer {
  if (options.json) return jsonLines(terminal)
  if (options.quiet) return {...plainLines(terminal), event: () => undefined, notes: () => undefined}
  return forPeople(canMove(terminal) ? liveLines(terminal) : plainLines(terminal))
}

/** What an event quotes of artifacts and commands can't steer the terminal. */
function forPeople(renderer: Renderer): Renderer {
  return {...renderer, event: event => renderer.event(visibleStrings(event))}
}

function canMove({isTTY, env}: Terminal): boolean {
  const isCi = !['', '0', 'false'].includes(env['CI'] ?? '')
  return isTTY.stdout && env['TERM'] !== 'dumb' && !isCi
}
