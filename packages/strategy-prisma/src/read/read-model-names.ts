import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'

interface Datamodel {
  readonly models: readonly {readonly name: string}[]
}

/** The models that Prisma's client generator would see. */
export function readModelNames({path, content}: OutputFile): readonly string[] {
  const params = JSON.stringify({prismaSchema: [[path, content]], noColor: true})
  const {models}: Datamodel = JSON.parse(prismaParser().get_datamodel(params))
  return models.map(({name}) => name)
}
