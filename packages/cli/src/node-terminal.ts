import {isatty} from 'node:tty'
import type {Writable} from 'node:stream'
import {exitCode} from './exit-code.js'
import type {Terminal} from './terminal.js'

/** The terminal of this process. */
export function nodeTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) ignoreClosedPipe(stream)
  return {
    cwd: process.cwd(),
    env: process.env,
    // A getter: opening it costs milliseconds that only a prompt is worth.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: {
      stdin: isatty(0),
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    // 0 where a terminal does not say; another number after each resize.
    get columns() {
      return process.stdout.columns || 80
    },
    get rows() {
      return process.stdout.rows || 24
    },
    now: () => new Date(),
    onInterrupt,
  }
}

/** `journeywright run … | head` closes the pipe early; the run goes on, its lines go nowhere. */
function ignoreClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** The second Ctrl-C doesn't wait for anybody. */
function onInterrupt(listener: () => void): () => void {
  let count = 0
  const interrupted = () => {
    count += 1
    if (count > 1) process.exit(exitCode.interrupted)
    listener()
  }
  process.on('SIGINT', interrupted)
  process.on('SIGTERM', interrupted)
  return () => {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
}
