import type {Command} from 'commander'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {unknown} from '../problems.js'
import type {Terminal} from '../terminal.js'

/** `journeywright schema` without one of its commands: its help, or which commands there are. */
export function schema(name: string | undefined, command: Command, terminal: Terminal): number {
  if (name === undefined) {
    command.outputHelp()
    return exitCode.passed
  }
  const known = command.commands.map(each => each.name())
  printProblems(
    [
      unknown(
        'command',
        `schema ${name}`,
        known.map(each => `schema ${each}`),
        'See `journeywright schema --help`.',
      ),
    ],
    terminal,
  )
  return exitCode.usage
}
