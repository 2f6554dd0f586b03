import {isError, ProblemError, type Problem} from '@journeywright/problems'
import type {DesignTrace} from '@journeywright/designer'
import {designBatch} from '../design/design-batch.js'
import {describeSchema} from '../design/describe-schema.js'
import {loadDesigner} from '../design/load-designer.js'
import {readRequest, type RequestOptions} from '../design/read-request.js'
import {sayDesign} from '../design/say-design.js'
import {sayOutcome} from '../design/say-outcome.js'
import {endings, writerFor} from '../design/write-design.js'
import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {designWhat, notOneOf} from '../problems.js'
import {bothForms} from '../schema/both-forms.js'
import {handOut} from '../schema/hand-out.js'
import type {Terminal} from '../terminal.js'

export interface DesignOptions extends RequestOptions {
  readonly explain?: true
  readonly batch?: string
  readonly json?: true
  readonly output?: string
  readonly sql?: true
  readonly strict?: true
  readonly toCnl?: string
}

/** `journeywright design`: from words to a schema, with nothing proved, and nothing written but what `-o` names. */
export async function design(typed: string | undefined, options: DesignOptions, terminal: Terminal): Promise<number> {
  const wrong = wrongOptions(options)
  if (wrong.length > 0) return refuse(wrong, exitCode.usage, terminal)
  if (options.toCnl !== undefined) return describeSchema(options.toCnl, terminal)
  if (options.batch !== undefined) {
    const {input} = await loadDesigner(terminal)
    return designBatch(options.batch, input, options.strict ?? false, terminal)
  }
  const {request, brief, problems: unread} = await readRequest(typed, options, terminal)
  if (unread.some(isError)) return refuse(unread, exitCode.problems, terminal)
  if (request.trim() === '' && brief === null) return refuse([designWhat()], exitCode.usage, terminal)
  const {input, problems} = await loadDesigner(terminal)
  const {checkControlled, traceDesign} = await import('@journeywright/designer')
  const outside = options.strict ? checkControlled(request, options.file ?? 'request') : []
  if (outside.length > 0) return refuse(outside, exitCode.problems, terminal)
  const trace = traceDesign({...input, request, brief})
  const found = [...unread, ...problems]
  const isTold = await tell(trace, found, options, terminal)
  if (!isTold || found.some(isError)) return exitCode.problems
  return trace.design.status === 'designed' ? exitCode.passed : exitCode.waiting
}

function wrongOptions({json, sql, output}: DesignOptions): readonly Problem[] {
  if (json && sql) return [bothForms('--json', '--sql')]
  if (output === undefined || writerFor(output) !== null) return []
  const fix = 'End the name of the file as what it is to hold: `-o schema.sql`.'
  return [notOneOf('format', output, `a name that ends with ${endings.map(each => `\`.${each}\``).join(', ')}`, fix)]
}

async function tell(
  trace: DesignTrace,
  problems: readonly Problem[],
  {explain, json, output, sql}: DesignOptions,
  terminal: Terminal,
): Promise<boolean> {
  const {design: made} = trace
  const {outcomeOf} = await import('@journeywright/designer')
  const model = made.status === 'designed' ? made.model : made.draft
  const paint = paintFor(terminal, 'stdout')
  const isWritten = output === undefined || model === null || (await write(trace, output, terminal))
  if (json) {
    const status = outcomeOf(made)
    printJson(explain ? {...trace, design: {...made, status}, problems} : {...made, status, problems}, terminal.stdout)
    return isWritten
  }
  if (sql) {
    const {printSchemaSql} = await import('@journeywright/schema')
    terminal.stdout.write(model ? printSchemaSql(model) : '')
  } else if (output === undefined || model === null) terminal.stdout.write(sayDesign(trace, explain ?? false, paint))
  else if (isWritten) terminal.stdout.write(`${paint.green('wrote')} ${output}\n${sayOutcome(made, paint)}\n`)
  printProblems(problems, terminal)
  return isWritten
}

/** False when the disk or who draws it refuses; then that is told. */
async function write({design: made}: DesignTrace, file: string, terminal: Terminal): Promise<boolean> {
  const model = made.status === 'designed' ? made.model : made.draft
  const writer = writerFor(file)
  if (model === null || writer === null) return false
  try {
    return await handOut(await writer(model, made), file, terminal)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    printProblems(error.problems, terminal)
    return false
  }
}

function refuse(problems: readonly Problem[], code: number, terminal: Terminal): number {
  printProblems(problems, terminal)
  return code
}
