import {isError} from '@journeywright/problems'
import {designBatch} from '../design/design-batch.js'
import {describeSchema} from '../design/describe-schema.js'
import {loadDesigner} from '../design/load-designer.js'
import {sayDesign} from '../design/say-design.js'
import {exitCode} from '../exit-code.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {designWhat} from '../problems.js'
import {bothForms} from '../schema/both-forms.js'
import type {Terminal} from '../terminal.js'

export interface DesignOptions {
  readonly explain?: true
  readonly batch?: string
  readonly json?: true
  readonly sql?: true
  readonly strict?: true
  readonly toCnl?: string
}

/** `journeywright design`: from words to a schema, with nothing written and nothing proved. */
export async function design(request: string | undefined, options: DesignOptions, terminal: Terminal): Promise<number> {
  if (options.json && options.sql) {
    printProblems([bothForms('--json', '--sql')], terminal)
    return exitCode.usage
  }
  if (options.toCnl !== undefined) return describeSchema(options.toCnl, terminal)
  if (options.batch === undefined && !request?.trim()) {
    printProblems([designWhat()], terminal)
    return exitCode.usage
  }
  const {input, problems} = await loadDesigner(terminal)
  if (options.batch !== undefined) return designBatch(options.batch, input, terminal)
  const {checkControlled, traceDesign} = await import('@journeywright/designer')
  const outside = options.strict ? checkControlled(request ?? '', 'request') : []
  if (outside.length > 0) {
    printProblems(outside, terminal)
    return exitCode.problems
  }
  const trace = traceDesign({...input, request: request ?? ''})
  if (options.json) printJson({...(options.explain ? trace : trace.design), problems}, terminal.stdout)
  else {
    const {printSchemaSql} = await import('@journeywright/schema')
    const {design: made} = trace
    const model = made.status === 'designed' ? made.model : made.draft
    terminal.stdout.write(
      options.sql ? (model ? printSchemaSql(model) : '') : sayDesign(trace, options.explain ?? false),
    )
    printProblems(problems, terminal)
  }
  if (problems.some(isError)) return exitCode.problems
  return trace.design.status === 'designed' ? exitCode.passed : exitCode.waiting
}
