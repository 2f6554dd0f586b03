import type {DesignAnswer} from '@journeywright/designer'
import {isError, type Problem} from '@journeywright/problems'
import type {RunRecord} from '@journeywright/runtime'
import {paintFor} from '../../print/paint.js'
import {prepareAgain, type AgainOptions} from '../../runs/prepare-again.js'
import type {Terminal} from '../../terminal.js'
import type {Asked} from './asked.js'

export interface PreviewOptions extends AgainOptions {
  readonly json?: true
}

/** Prints what answers change. Nothing where something else than the designer makes the schema: only that can tell. */
export async function previewAnswers(
  record: RunRecord,
  asked: Asked,
  answers: readonly DesignAnswer[],
  options: PreviewOptions,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const again = await prepareAgain(record, options, terminal.cwd)
  if (!again.input || again.problems.some(isError)) return again.problems
  const [{designOfRun}, {previewOf}, {sayPreview}] = await Promise.all([
    import('./design-of-run.js'),
    import('./preview.js'),
    import('./say-preview.js'),
  ])
  const input = await designOfRun(record, again.input.definitions)
  if (input === null) return []
  const preview = previewOf(input, asked.model, answers)
  const {stdout} = terminal
  if (options.json) stdout.write(`${JSON.stringify({type: 'design-changed', runId: record.runId, ...preview})}\n`)
  else stdout.write(sayPreview(preview, paintFor(terminal, 'stdout')))
  return []
}
