import {isError, type Place, type Problem} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import type {IndexFile} from '../format.js'
import type {PhaseOfTables} from '../phases/phase.js'
import {missingFile, unknownTable} from '../problems.js'
import {modelFrom} from './model-from.js'
import {readFileAs} from './read-file-as.js'
import {readTableFiles} from './read-table-files.js'

export interface AiSchema {
  readonly project: string
  readonly createdAt: string
  /** Those of the plan, in the order in which they are built; none without a plan. */
  readonly phases: readonly PhaseOfTables[]
  /** Not verified yet. */
  readonly model: SchemaModel
}

/** The model that a folder `.ai/schema/` holds; null, with every problem found, when a file is missing or not sound. */
export async function readAiSchema(
  files: readonly OutputFile[],
): Promise<{readonly schema: AiSchema | null; readonly problems: readonly Problem[]}> {
  const entry = files.find(({path}) => path === '.ai/schema/index.json')
  if (!entry) return {schema: null, problems: [missingFile('.ai/schema/index.json')]}
  const {value: index, problems, at} = await readFileAs('index', entry)
  if (!index) return {schema: null, problems}
  const {paths, tables} = index
  const known = tables.flatMap(key => (Object.hasOwn(paths, key) && paths[key] ? [{key, paths: paths[key]}] : []))
  const readings = await Promise.all(known.map(each => readTableFiles(each.key, each.paths, files)))
  const missing = tables.filter(key => !known.some(each => each.key === key)).map(key => missingFile(`paths of ${key}`))
  const read = readings.flatMap(reading => (reading.read ? [reading.read] : []))
  const found = [
    ...problems,
    ...missing,
    ...unknownInPhases(index, at),
    ...readings.flatMap(reading => reading.problems),
  ]
  if (found.some(isError)) return {schema: null, problems: found}
  const {model, problems: referenceProblems} = modelFrom(index, read)
  if (referenceProblems.length > 0) return {schema: null, problems: [...found, ...referenceProblems]}
  const {project, created_at: createdAt} = index
  return {schema: {project, createdAt, phases: phasesFrom(index), model}, problems: found}
}

function phasesFrom({phases = []}: IndexFile): readonly PhaseOfTables[] {
  return phases.map(({id, title, depends_on: dependsOn = [], critical = false, tables = []}) => {
    return {id, title, dependsOn, critical, tables}
  })
}

function unknownInPhases({phases = [], tables}: IndexFile, at: (pointer: string) => Place): readonly Problem[] {
  const known = new Set(tables)
  return phases.flatMap((phase, index) =>
    (phase.tables ?? []).flatMap((name, item) =>
      known.has(name) ? [] : [unknownTable(name, tables, at(`/phases/${index}/tables/${item}`))],
    ),
  )
}
