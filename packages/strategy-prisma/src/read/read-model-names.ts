import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'

interface Datamodel {
  readonly models: readonly {readonly name: string}[]
}

/** The models that Prisma's client generator would see. */
export function readModelNames(files: readonly OutputFile[]): readonly string[] {
  const prismaSchema = files.map(({path, content}) => [path, content])
  const {models}: Datamodel = JSON.parse(prismaParser().get_datamodel(JSON.stringify({prismaSchema, noColor: true})))
  return models.map(({name}) => name)
}
