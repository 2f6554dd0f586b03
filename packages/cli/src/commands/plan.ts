import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {sayPlan} from '../print/say-plan.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {prepare, type PrepareOptions} from '../run/prepare.js'
import type {Terminal} from '../terminal.js'

/** `journeywright plan`: what a run would do, decided and checked, with nothing done. */
export async function plan(
  typed: readonly (string | undefined)[],
  options: PrepareOptions,
  terminal: Terminal,
): Promise<number> {
  const {ready, problems} = await prepare(typed, options, terminal)
  if (options.json) {
    printJson({plan: ready?.plan ?? null, problems}, terminal.stdout)
  } else {
    if (ready) terminal.stdout.write(sayPlan(ready.plan, paintFor(terminal, 'stdout')))
    printProblems(problems, terminal)
  }
  return ready ? exitCode.passed : exitCodeOf(problems)
}
