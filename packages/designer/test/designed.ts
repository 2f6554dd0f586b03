import {defaultConventions, designSchema, type Design} from '@journeywright/designer'
import type {SchemaModel, Table} from '@journeywright/schema'

type Designed = Extract<Design, {readonly status: 'designed'}>

/** What a request becomes without packs. */
export function designed(request: string): Designed {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  return design
}

export function modelOf(request: string): SchemaModel {
  return designed(request).model
}

export function tableOf(request: string, name: string): Table {
  const found = modelOf(request).tables.find(table => table.name === name)
  if (!found) throw new Error(`no table ${name}`)
  return found
}
