import {sayNumber} from '../print/say-number.js'
import type {Terminal} from '../terminal.js'

const patienceMs = 400
const betweenMs = 100
const toLineStart = '\r\u001B[2K'

export interface Progress {
  show(done: number): void
  /** Leaves no trace. */
  clear(): void
}

/** A line that says how far a long check is; nothing for a short one, on a pipe or when told to be quiet. */
export function showProgress(total: number, quiet: boolean, {stderr, isTTY, now}: Terminal): Progress {
  if (quiet || !isTTY.stderr) return {show: () => undefined, clear: () => undefined}
  let next = now().getTime() + patienceMs
  let isShown = false
  return {
    show(done) {
      const time = now().getTime()
      if (time < next) return
      next = time + betweenMs
      isShown = true
      stderr.write(`${toLineStart}Checked ${sayNumber(done)} of ${sayNumber(total)} files`)
    },
    clear() {
      if (isShown) stderr.write(toLineStart)
    },
  }
}
