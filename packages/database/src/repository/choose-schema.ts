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

/** Reads what was found and takes the first; what else is there has to have the same tables and columns. */
export async function chooseSchema(all: readonly FoundSchema[], options: ReadSourceOptions): Promise<SchemaChoice> {
  const read: ChosenSchema[] = []
  for (const found of all) {
    const {reading, problems} = await tryRead(found, options)
    const wrong = problems.filter(isError)
    if (reading === null || wrong.length > 0)
      return {chosen: null, problems: [...wrong, schemaUnreadable(found.path, wrong.length)]}
    read.push({found, reading})
  }
  const [first, ...more] = read
  if (!first) return {chosen: null, problems: []}
  const problems = more.flatMap(({found, reading}) => {
    const tables = differingTables(first.reading.model, reading.model)
    return tables.length === 0 ? [] : [schemasDisagree(first.found, found, tables)]
  })
  return {chosen: problems.length === 0 ? first : null, problems}
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
