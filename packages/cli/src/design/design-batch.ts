import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {checkControlled, designSchema, outcomeOf, readConventions, type DesignInput} from '@journeywright/designer'
import {completeDocument} from '@journeywright/schema'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {badBatchLine, batchNotFound} from '../problems.js'
import {errorCode} from '../run/error-code.js'
import type {Terminal} from '../terminal.js'

/** The house adds nothing here: what comes out is what each request asks for. */
const conventions = readConventions(
  ['Tables have no created_at or updated_at.', 'Stated identifiers are keys.'].map((text, index) => ({
    text,
    at: {file: 'batch', line: index + 1, column: 1},
  })),
).conventions

/** Designs every line `{id, request}` of a file, and prints one line `{id, schema, confidence, status, questions}` for each. */
export async function designBatch(
  file: string,
  {packs}: Pick<DesignInput, 'packs'>,
  isStrict: boolean,
  terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.cwd, file)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    printProblems([batchNotFound(file, errorCode(error))], terminal)
    return exitCode.usage
  }
  let isWhole = true
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const item = readLine(line)
    const outside = isStrict && item ? checkControlled(item.request, `${file} ${String(item.id)}`) : []
    printProblems(outside, terminal)
    isWhole &&= outside.length === 0
    if (item) terminal.stdout.write(`${JSON.stringify(outside.length > 0 ? refused(item) : answer(item, packs))}\n`)
    else {
      printProblems([badBatchLine(path, index + 1)], terminal)
      isWhole = false
    }
  }
  return isWhole ? exitCode.passed : exitCode.problems
}

interface BatchItem {
  readonly id: unknown
  readonly request: string
}

function readLine(line: string): BatchItem | null {
  let item: unknown
  try {
    item = JSON.parse(line)
  } catch {
    // Said as a problem with the line.
    return null
  }
  if (typeof item !== 'object' || item === null) return null
  const [id, request] = [Reflect.get(item, 'id'), Reflect.get(item, 'request')]
  return id !== undefined && typeof request === 'string' ? {id, request} : null
}

function answer({id, request}: BatchItem, packs: DesignInput['packs']) {
  const design = designSchema({request, packs, conventions})
  const model = design.status === 'designed' ? design.model : design.draft
  const {report} = design
  return {
    id,
    schema: model && completeDocument(model, report, ''),
    confidence: report.confidence,
    status: outcomeOf(design),
    questions: report.questions,
  }
}

function refused({id}: BatchItem) {
  return {id, schema: null, confidence: 0, status: 'needs-input', questions: []}
}
