import type {Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import type {TablePaths} from '../format.js'
import {missingFile} from '../problems.js'
import {readFileAs, type FileReading} from './read-file-as.js'
import type {TableFiles} from './table-files.js'
import type {FileKinds} from './validators.js'

/** The files of one table, and of no other; null when one is missing or not sound. Its DDL need only be there. */
export async function readTableFiles(
  key: string,
  paths: TablePaths,
  files: readonly OutputFile[],
  {ddl: needsDdl} = {ddl: true},
): Promise<{readonly read: TableFiles | null; readonly problems: readonly Problem[]}> {
  const [entity, relationships, indexes] = await Promise.all([
    readAt('entity', paths.entity, files),
    readAt('relationships', paths.relationships, files),
    readAt('indexes', paths.indexes, files),
  ])
  const ddl = !needsDdl || files.some(({path}) => path === paths.ddl) ? [] : [missingFile(paths.ddl)]
  const problems = [...entity.problems, ...relationships.problems, ...indexes.problems, ...ddl]
  if (!entity.value || !relationships.value || !indexes.value) return {read: null, problems}
  const at = {entity: entity.at, relationships: relationships.at}
  const read = {key, entity: entity.value, relationships: relationships.value, indexes: indexes.value, at}
  return {read, problems}
}

async function readAt<Kind extends keyof FileKinds>(
  kind: Kind,
  path: string,
  files: readonly OutputFile[],
): Promise<FileReading<FileKinds[Kind]>> {
  const file = files.find(each => each.path === path)
  if (file) return readFileAs(kind, file)
  return {value: null, problems: [missingFile(path)], at: () => ({file: path, line: 1, column: 1})}
}
