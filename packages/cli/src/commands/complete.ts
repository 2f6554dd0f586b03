import type {Command} from 'commander'
import {findCandidates} from '../completion/find-candidates.js'
import {exitCode} from '../exit-code.js'
import type {Terminal} from '../terminal.js'

/** `journeywright complete`: asked by a shell. A line a candidate: what can stand there, a tab, what it is. */
export async function complete(
  program: Command,
  before: readonly string[],
  word: string,
  terminal: Terminal,
): Promise<number> {
  const found = await findCandidates(program, before, word, terminal.cwd)
  const lines = found.map(({value, about}) => `${value}\t${about.replace(/\s+/g, ' ').slice(0, 100).trim()}\n`)
  terminal.stdout.write(lines.join(''))
  return exitCode.passed
}
