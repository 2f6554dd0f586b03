import type {OutputFile, SchemaModel} from '@journeywright/schema'
import {ddlOf} from './ddl-of.js'
import {entityOf} from './entity-of.js'
import {findKeyTables} from './find-key-tables.js'
import {indexesOf} from './indexes-of.js'
import {planPaths, type TablePlace} from './plan-paths.js'
import {printJson} from './print-json.js'
import {relationshipsOf} from './relationships-of.js'

export interface AiSchemaHead {
  readonly project: string
  /** An ISO 8601 instant. */
  readonly createdAt: string
}

/** Every file of `.ai/schema/`: the index first, then four files a table. */
export function writeAiSchema(model: SchemaModel, head: AiSchemaHead): readonly OutputFile[] {
  const places = planPaths(model)
  return [indexFile(places, model, head), ...places.flatMap(place => filesOf(place, places, model))]
}

function indexFile(
  places: readonly TablePlace[],
  {name, dialect, extensions}: SchemaModel,
  head: AiSchemaHead,
): OutputFile {
  const index = {
    project: head.project,
    database: {name, type: 'relational', engine: dialect, extensions},
    tables: places.map(({key}) => key),
    key_tables: findKeyTables(places),
    paths: Object.fromEntries(places.map(({key, paths}) => [key, paths])),
    created_at: head.createdAt,
  }
  return {path: '.ai/schema/index.json', content: printJson(index)}
}

function filesOf(place: TablePlace, places: readonly TablePlace[], model: SchemaModel): readonly OutputFile[] {
  const {table, paths} = place
  return [
    {path: paths.entity, content: printJson(entityOf(table, model))},
    {path: paths.relationships, content: printJson(relationshipsOf(place, places))},
    {path: paths.indexes, content: printJson(indexesOf(table, model))},
    {path: paths.ddl, content: ddlOf(place, places, model)},
  ]
}
