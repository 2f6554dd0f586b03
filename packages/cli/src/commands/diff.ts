import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {diffRuns} from '../runs/diff/diff-runs.js'
import {sayDiff} from '../runs/diff/say-diff.js'
import {openRun} from '../runs/open-run.js'
import type {Terminal} from '../terminal.js'

export interface DiffOptions {
  readonly json?: true
}

/** `journeywright diff`: how two runs differ. */
export async function diff(first: string, second: string, {json}: DiffOptions, terminal: Terminal): Promise<number> {
  const [before, after] = await Promise.all([first, second].map(typed => openRun(typed, terminal.cwd)))
  const problems = [...(before?.problems ?? []), ...(after?.problems ?? [])]
  if (!before?.record || !after?.record) {
    if (json) printJson({problems}, terminal.stdout)
    else printProblems(problems, terminal)
    return exitCodeOf(problems)
  }
  const found = await diffRuns(before.record, after.record)
  if (json) printJson({...found, problems}, terminal.stdout)
  else terminal.stdout.write(sayDiff(found, paintFor(terminal, 'stdout')))
  return exitCode.passed
}
