import {newModel, type SchemaModel, type SchemaReader, type SourceFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'
import type {Datamodel} from './datamodel.js'
import {joinTablesOf} from './join-tables-of.js'
import {lintPrisma} from './lint-prisma.js'
import {readBlocks} from './read-blocks.js'
import {sequencesOf, tableOf} from './table-of.js'

/** Reads `schema.prisma` as the PostgreSQL schema that `prisma migrate` makes of it. */
export function prismaReader(): SchemaReader {
  return {
    id: 'prisma',
    title: 'a file `.prisma`',
    reads: path => path.endsWith('.prisma'),
    async read(files) {
      const problems = files.flatMap(lintPrisma)
      const datamodel = problems.some(({severity}) => severity === 'error') ? empty : readDatamodel(files)
      return {model: modelOf(datamodel, files), problems}
    },
  }
}

const empty: Datamodel = {enums: [], models: [], indexes: []}

function readDatamodel(files: readonly SourceFile[]): Datamodel {
  const prismaSchema = files.map(({path, content}) => [path, content])
  const read: Datamodel = JSON.parse(prismaParser().get_datamodel(JSON.stringify({prismaSchema, noColor: true})))
  return read
}

function modelOf(datamodel: Datamodel, files: readonly SourceFile[]): SchemaModel {
  const blocks = readBlocks(files.map(({content}) => content).join('\n'))
  const sequences = datamodel.models.flatMap(sequencesOf)
  return newModel({
    name: '',
    tables: [...datamodel.models.map(model => tableOf(model, {datamodel, blocks})), ...joinTablesOf(datamodel)],
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
