import {scriptFor, shells} from '../completion/script-for.js'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {unknown} from '../problems.js'
import type {Terminal} from '../terminal.js'

/** `journeywright completion`: the script that teaches a shell to complete our command lines. */
export function completion(name: string, terminal: Terminal): number {
  const shell = shells.find(each => each === name)
  if (shell === undefined) {
    printProblems([unknown('shell', name, shells, 'See `journeywright completion --help`.')], terminal)
    return exitCode.usage
  }
  terminal.stdout.write(scriptFor(shell))
  return exitCode.passed
}
