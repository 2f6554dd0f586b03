import {formatPlace, type Problem} from '@journeywright/problems'
import {paintFor, type Paint} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {sayProblem} from '../print/print-problems.js'
import type {Terminal} from '../terminal.js'
import type {Outcome} from './outcome.js'
import {sayAnnotation} from './say-annotation.js'
import {sayCounts} from './say-counts.js'

export interface PrintOptions {
  readonly json?: true
  readonly format?: string
  readonly quiet?: true
}

/** To stdout, in the form that was asked for. `failing` says which problems decide the exit code. */
export function printOutcome(
  outcome: Outcome,
  failing: (problem: Problem) => boolean,
  options: PrintOptions,
  terminal: Terminal,
): void {
  if (options.json) return printJson(asJson(outcome), terminal.stdout)
  const paint = paintFor(terminal, 'stdout')
  const shown = options.quiet ? outcome.problems.filter(failing) : outcome.problems
  const said = shown.map(problem =>
    options.format === 'github' ? sayAnnotation(problem, terminal) : sayProblem(problem, terminal.cwd, paint),
  )
  const around = options.quiet ? [] : [...sayFixed(outcome, paint), ...sayEnd(outcome, shown, terminal, paint)]
  const lines = [...said, ...around]
  if (lines.length > 0) terminal.stdout.write(`${lines.join('\n')}\n`)
}

function asJson({files, problems, fixed, counts}: Outcome) {
  const definitions = files.flatMap(({found, definition}) =>
    definition ? [{kind: definition.kind, id: definition.id, file: found.shown}] : [],
  )
  return {definitions, problems, counts, fixed}
}

function sayFixed({fixed}: Outcome, paint: Paint): readonly string[] {
  return fixed.map(({at, code}) => `${formatPlace(at)} ${paint.green('fixed')} ${paint.dim(`(${code})`)}`)
}

function sayEnd({counts, ms}: Outcome, shown: readonly Problem[], terminal: Terminal, paint: Paint): readonly string[] {
  const summary = paint.bold(sayCounts(counts, ms))
  const [first] = shown
  if (first === undefined || !terminal.isTTY.stdout) return [summary]
  return [summary, paint.dim(`journeywright explain ${first.code} tells more`)]
}
