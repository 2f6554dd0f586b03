import picocolors from 'picocolors'
import type {Terminal} from '../terminal.js'

/** Colours for a stream, or the identity. */
export type Paint = ReturnType<typeof picocolors.createColors>

/** `NO_COLOR` takes colours away, `FORCE_COLOR` gives them to a pipe; else a terminal has them that is not dumb. */
export function paintFor(terminal: Terminal, stream: 'stdout' | 'stderr'): Paint {
  const {NO_COLOR: no, FORCE_COLOR: force, TERM: kind} = terminal.env
  const isForced = force ? force !== '0' && force !== 'false' : terminal.isTTY[stream] && kind !== 'dumb'
  return picocolors.createColors(isForced && !no)
}
