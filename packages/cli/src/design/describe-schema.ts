import {isError} from '@journeywright/problems'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {loadSources} from '../schema/load-sources.js'
import type {Terminal} from '../terminal.js'

/** Prints the schema of a source in the controlled language. What was wrong with the source is said beside it. */
export async function describeSchema(source: string, terminal: Terminal): Promise<number> {
  const {readings, problems} = await loadSources([source], terminal)
  printProblems(problems, terminal)
  const {printControlled} = await import('@journeywright/designer')
  for (const {model} of readings) terminal.stdout.write(printControlled(model))
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}
