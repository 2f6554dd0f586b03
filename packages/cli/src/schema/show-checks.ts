import {visibleText} from '@journeywright/problems'
import type {ProofCheck} from '@journeywright/schema'
import {cutText} from '../print/cut-text.js'
import type {Terminal} from '../terminal.js'

const betweenMs = 100
const toLineStart = '\r\u001B[2K'

export interface ShownChecks {
  check(check: ProofCheck): void
  /** What is done now, which no check says. */
  say(text: string): void
  /** Leaves no trace. */
  clear(): void
}

/** One line on stderr that says what was just proved; nothing on a pipe or when told to be quiet. */
export function showChecks(quiet: boolean, {stderr, isTTY, columns, now}: Terminal): ShownChecks {
  if (quiet || !isTTY.stderr) return {check: () => undefined, say: () => undefined, clear: () => undefined}
  let count = 0
  let next = 0
  const say = (text: string) => void stderr.write(`${toLineStart}${cutText(visibleText(text), columns - 1)}`)
  return {
    say,
    check({name}) {
      count += 1
      const time = now().getTime()
      if (time < next) return
      next = time + betweenMs
      say(`Proof ${count}: ${name}`)
    },
    clear() {
      if (next > 0) stderr.write(toLineStart)
      next = 0
    },
  }
}
