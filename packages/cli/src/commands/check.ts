import {isError, type Problem} from '@journeywright/problems'
import {findOutcome, type FindOptions} from '../check/find-outcome.js'
import {missingPaths} from '../check/missing-paths.js'
import {printOutcome, type PrintOptions} from '../check/print-outcome.js'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {notOneOf} from '../problems.js'
import type {Terminal} from '../terminal.js'

export interface CheckOptions extends PrintOptions, FindOptions {
  readonly strict?: true
}

/** `journeywright check`: everything that is wrong with agents, skills, commands, CUJs and plugins, each with its place. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const wrong = [...checkFormat(options.format), ...missingPaths(paths, terminal.cwd)]
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  const outcome = await findOutcome(paths, options, terminal)
  const failing = (problem: Problem) => isError(problem) || (options.strict === true && problem.severity === 'warning')
  printOutcome(outcome, failing, options, terminal)
  return outcome.problems.some(failing) ? exitCode.problems : exitCode.passed
}

function checkFormat(format: string | undefined): readonly Problem[] {
  if (format === undefined || format === 'github') return []
  return [notOneOf('format', format, '`github`', 'Use `--format github`, `--json`, or neither.')]
}
