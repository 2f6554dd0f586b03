import {groupBy, newModel, type SchemaModel, type SchemaReading, type SourceFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'
import {asCurrent} from './as-current.js'
import type {Datamodel} from './datamodel.js'
import {emulatesRelations} from './emulates-relations.js'
import {joinTablesOf} from './join-tables-of.js'
import {lintPrisma} from './lint-prisma.js'
import {readBlocks} from './read-blocks.js'
import {sequencesOf, tableOf} from './table-of.js'

/** The schema that Prisma makes of these files, which are one schema together; of any version from 5 on. */
export function readPrisma(files: readonly SourceFile[]): SchemaReading {
  return {model: readAccepted(files) ?? newModel({name: ''}), problems: lintPrisma(files.map(asCurrent))}
}

/** The schema alone; null where Prisma refuses the files. To have them judged too takes as long again. */
export function readAccepted(files: readonly SourceFile[]): SchemaModel | null {
  const current = files.map(asCurrent)
  const datamodel = readDatamodel(current)
  const model = datamodel && modelOf(datamodel, current)
  return model && emulatesRelations(files) ? withoutKeys(model) : model
}

function withoutKeys(model: SchemaModel): SchemaModel {
  return {...model, tables: model.tables.map(table => ({...table, foreignKeys: []}))}
}

function readDatamodel(files: readonly SourceFile[]): Datamodel | null {
  const prismaSchema = files.map(({path, content}) => [path, content])
  try {
    const read: Datamodel = JSON.parse(prismaParser().get_datamodel(JSON.stringify({prismaSchema, noColor: true})))
    return read
  } catch {
    // What it refuses and where, its judgement says with places.
    return null
  }
}

function modelOf(datamodel: Datamodel, files: readonly SourceFile[]): SchemaModel {
  const blocks = readBlocks(files.map(({content}) => content).join('\n'))
  const models = new Map(datamodel.models.map(model => [model.name, model]))
  const schema = {datamodel, blocks, models, indexes: groupBy(datamodel.indexes, ({model}) => model)}
  const sequences = datamodel.models.flatMap(sequencesOf)
  return newModel({
    name: '',
    tables: [...datamodel.models.map(model => tableOf(model, schema)), ...joinTablesOf(datamodel)],
    enums: datamodel.enums.map(({name, dbName, values, documentation = ''}) => ({
      name: dbName ?? name,
      namespace: blocks.get(name)?.schema ?? 'public',
      values: values.map(value => value.dbName ?? value.name),
      comment: documentation,
      sources: [],
    })),
    ...(sequences.length > 0 && {sequences}),
  })
}
