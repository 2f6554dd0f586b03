import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'

interface Dmmf {
  readonly datamodel: {readonly models: readonly {readonly name: string}[]}
}

/** The models that Prisma's client generator would see. */
export function readModelNames({path, content}: OutputFile): readonly string[] {
  const dmmf: Dmmf = JSON.parse(
    prismaParser().get_dmmf(JSON.stringify({prismaSchema: [[path, content]], noColor: true})),
  )
  return dmmf.datamodel.models.map(({name}) => name)
}
