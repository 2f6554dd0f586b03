import {answerQuickly} from './answer-quickly.js'
import {exitCode} from './exit-code.js'
import {sayInternal} from './say-internal.js'
import type {Terminal} from './terminal.js'

/** Runs one command line, without the program's name, and returns its exit code. Never throws, never exits. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runProgram(argv, terminal)
  } catch (error) {
    return sayInternal(error, terminal)
  }
}

async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  const quick = await answerQuickly(argv, terminal)
  if (quick !== null) return quick
  const [{CommanderError}, {makeProgram}] = await Promise.all([import('commander'), import('./program.js')])
  let code: number = exitCode.passed
  const program = makeProgram(terminal, ended => {
    code = ended
  })
  try {
    await program.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCode.passed
    const [{printProblems}, {usageProblem}] = await Promise.all([
      import('./print/print-problems.js'),
      import('./usage-problem.js'),
    ])
    printProblems([usageProblem(error, program, argv)], terminal)
    return exitCode.usage
  }
}
