import {exitCode} from './exit-code.js'
import type {Terminal} from './terminal.js'

/** Our own mistake, not the user's: the stack is for those who look for it. Gives the exit code. */
export function sayInternal(error: unknown, {env, stderr}: Terminal): number {
  const message = error instanceof Error ? error.message : String(error)
  stderr.write(`error ${message} (cli/internal)\n  fix: Report this, with the output of JOURNEYWRIGHT_DEBUG=1.\n`)
  if (env['JOURNEYWRIGHT_DEBUG'] && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`)
  return exitCode.internal
}
