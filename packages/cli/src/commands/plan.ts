import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printNotes} from '../print/print-notes.js'
import {printProblems} from '../print/print-problems.js'
import {sayActors, sayPlan} from '../print/say-plan.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {prepare, type PrepareOptions} from '../run/prepare.js'
import type {Terminal} from '../terminal.js'

export interface PlanOptions extends PrepareOptions {
  readonly quiet?: true
}

/** `journeywright plan`: what a run would do, decided and checked, with nothing done. */
export async function plan(
  typed: readonly (string | undefined)[],
  options: PlanOptions,
  terminal: Terminal,
): Promise<number> {
  const {ready, actors, notes = [], problems} = await prepare(typed, options, terminal)
  if (options.json) {
    printJson({plan: ready?.plan ?? null, actors, notes, problems}, terminal.stdout)
  } else {
    const paint = paintFor(terminal, 'stdout')
    if (!options.quiet) terminal.stdout.write(ready ? sayPlan(ready.plan, paint) : sayActors(actors, paint))
    if (!options.quiet) printNotes(notes, terminal)
    printProblems(problems, terminal)
  }
  return ready ? exitCode.passed : exitCodeOf(problems)
}
