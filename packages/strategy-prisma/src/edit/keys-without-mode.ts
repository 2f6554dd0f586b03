import {placeAt, type Problem} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import {knownKey} from '../names/known-names.js'
import {relationMode} from '../problems.js'
import type {TextBlock} from './text-block.js'

/** One problem for each new foreign key, where Prisma's client is told that it keeps relations itself. */
export function keysWithoutMode(
  {tables}: SchemaModel,
  base: SchemaModel,
  {path, start}: TextBlock,
  files: readonly OutputFile[],
): readonly Problem[] {
  const had = new Set(base.tables.flatMap(table => table.foreignKeys.map(({name}) => `${knownKey(table)} ${name}`)))
  const content = files.find(file => file.path === path)?.content ?? ''
  const at = placeAt(path, content, content.split('\n').slice(0, start).join('\n').length + (start > 0 ? 1 : 0))
  return tables.flatMap(table =>
    table.foreignKeys
      .filter(({name}) => !had.has(`${knownKey(table)} ${name}`))
      .map(({name}) => relationMode(at, name, table.name)),
  )
}
