import picocolors from 'picocolors'
import type {Terminal} from '../terminal.js'

/** Colours for a stream; the identity on a pipe, with `NO_COLOR` and on a dumb terminal. */
export type Paint = ReturnType<typeof picocolors.createColors>

export function paintFor(terminal: Terminal, stream: 'stdout' | 'stderr'): Paint {
  const {NO_COLOR: noColor, TERM: kind} = terminal.env
  const isPlain = (noColor !== undefined && noColor !== '') || kind === 'dumb'
  return picocolors.createColors(terminal.isTTY[stream] && !isPlain)
}
