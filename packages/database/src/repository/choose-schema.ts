import {isError, ProblemError, type Problem} from '@journeywright/problems'
import {schemasDisagree, schemaUnreadable} from '../problems.js'
import {readSource, type ReadSourceOptions} from '../source/read-source.js'
import type {SourceReading} from '../source/source-reading.js'
import {differingTables} from './differing-tables.js'
import type {FoundSchema} from './find-schemas.js'

export interface ChosenSchema {
  readonly found: FoundSchema
  readonly reading: SourceReading
}

export interface SchemaChoice {
  /** Null where there is nothing to choose, or the problems say what stands in the way. */
  readonly chosen: ChosenSchema | null
  readonly problems: readonly Problem[]
}

/**
 * Reads what was found and takes the first. Another of its kind has to have the same tables and columns; one of a lesser
 * kind that differs or can't be read is a warning.
 */
export async function chooseSchema(all: readonly FoundSchema[], options: ReadSourceOptions): Promise<SchemaChoice> {
  const read: ChosenSchema[] = []
  const doubts: Problem[] = []
  for (const found of all) {
    const {reading, problems} = await tryRead(found, options)
    const wrong = problems.filter(isError)
    const [best] = all
    const unreadable = schemaUnreadable(found.path, wrong.length)
    if (reading !== null && wrong.length === 0) read.push({found, reading})
    else if (found.kind === best?.kind) return {chosen: null, problems: [...wrong, unreadable]}
    else doubts.push({...unreadable, severity: 'warning'})
  }
  const [first, ...more] = read
  if (!first) return {chosen: null, problems: doubts}
  const problems = more.flatMap(({found, reading}): readonly Problem[] => {
    const tables = differingTables(first.reading.model, reading.model)
    if (tables.length === 0) return []
    const problem = schemasDisagree(first.found, found, tables)
    return [found.kind === first.found.kind ? problem : {...problem, severity: 'warning'}]
  })
  return {chosen: problems.some(isError) ? null : first, problems: [...doubts, ...problems]}
}

async function tryRead(
  {path}: FoundSchema,
  options: ReadSourceOptions,
): Promise<{readonly reading: SourceReading | null; readonly problems: readonly Problem[]}> {
  try {
    const reading = await readSource(path, options)
    return {reading, problems: reading.problems}
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return {reading: null, problems: error.problems}
  }
}
