import {isError} from '@journeywright/problems'
import {completeDocument, printSchemaSql, type SchemaModel} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {paintFor} from '../../print/paint.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {bothForms} from '../../schema/both-forms.js'
import {handOut} from '../../schema/hand-out.js'
import {loadSources} from '../../schema/load-sources.js'
import {sayReading} from '../../schema/say-reading.js'
import type {Terminal} from '../../terminal.js'

export interface ReadOptions {
  readonly json?: true
  readonly sql?: true
  readonly output?: string
}

/** `journeywright schema read`: what somebody's schema holds, as a summary, as the schema document or as SQL. */
export async function read(source: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  if (options.json && options.sql) {
    printProblems([bothForms('--json', '--sql')], terminal)
    return exitCode.usage
  }
  const {readings, problems} = await loadSources([source], terminal)
  const [reading] = readings
  if (!reading) {
    if (options.json) printJson({problems}, terminal.stdout)
    else printProblems(problems, terminal)
    return exitCode.problems
  }
  printProblems(problems, terminal)
  const text = options.sql
    ? printSchemaSql(reading.model)
    : options.json
      ? `${JSON.stringify(documentOf(reading.model), null, 2)}\n`
      : sayReading(reading, terminal.cwd, paintFor(terminal, 'stdout'))
  const written = await handOut(text, options.output, terminal)
  return written && !problems.some(isError) ? exitCode.passed : exitCode.problems
}

/** Nobody designed it, so there is nothing to report of a design. */
function documentOf(model: SchemaModel) {
  return completeDocument(model, {assumptions: [], questions: [], coverage: [], confidence: 1}, '')
}
