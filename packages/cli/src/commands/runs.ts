import {type Problem} from '@journeywright/problems'
import {listRuns} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {unknown, usage} from '../problems.js'
import {cleanRuns, type CleanOptions} from '../runs/clean-runs.js'
import {printRuns} from '../runs/print-runs.js'
import type {Terminal} from '../terminal.js'

export interface RunsOptions extends CleanOptions {
  readonly json?: true
}

/** `journeywright runs`: which runs there are and where each stands; `runs clean` removes old ones. */
export async function runs(
  action: string | undefined,
  names: readonly string[],
  options: RunsOptions,
  terminal: Terminal,
): Promise<number> {
  const wrong = checkWords(action, options)
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  if (action === 'clean') return cleanRuns(names, options, terminal)
  const {runs: found, problems} = await listRuns(terminal.cwd)
  const newest = [...found].reverse()
  if (options.json) {
    printJson({runs: newest, problems}, terminal.stdout)
  } else {
    printRuns(newest, terminal)
    printProblems(problems, terminal)
  }
  return problems.length > 0 ? exitCode.problems : exitCode.passed
}

function checkWords(action: string | undefined, {olderThan, all, dryRun}: RunsOptions): readonly Problem[] {
  const fix = 'See `journeywright runs --help`.'
  if (action !== undefined && action !== 'clean') return [unknown('action', action, ['clean'], fix)]
  const isCleaning = olderThan !== undefined || all === true || dryRun === true
  return action === undefined && isCleaning
    ? [usage('Unexpected option without `clean`, expected `runs clean`', fix)]
    : []
}
