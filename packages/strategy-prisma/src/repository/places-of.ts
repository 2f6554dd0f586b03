import type {OutputFile} from '@journeywright/schema'
import {findHome} from './find-home.js'

/** Where a repository has its Prisma schema and the migrations; nothing where Prisma is new in it. */
export function placesOf(previous: readonly OutputFile[]): readonly string[] {
  const {schema, migrations} = findHome(previous)
  return schema.length === 0 ? [] : [...schema.map(({path}) => path), `${migrations}/**`]
}
