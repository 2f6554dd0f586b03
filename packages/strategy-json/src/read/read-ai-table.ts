import type {Problem} from '@journeywright/problems'
import type {EntityFile, IndexesFile, RelationshipsFile} from '../format.js'
import {missingFile, unknownTable} from '../problems.js'
import {readFileAs} from './read-file-as.js'
import {readTableFiles} from './read-table-files.js'

/** What the files of one table say. */
export interface AiTable {
  readonly entity: EntityFile
  readonly relationships: RelationshipsFile
  readonly indexes: IndexesFile
}

/** The text of a file by its path from the repository's root, such as `.ai/schema/users/entity.json`; null for none. */
export type ReadText = (path: string) => Promise<string | null>

/** One table by its name in `.ai/schema/index.json`. Reads the index and the folder of that table, and nothing else. */
export async function readAiTable(
  readText: ReadText,
  name: string,
): Promise<{readonly table: AiTable | null; readonly problems: readonly Problem[]}> {
  const path = '.ai/schema/index.json'
  const content = await readText(path)
  if (content === null) return {table: null, problems: [missingFile(path)]}
  const {value: index, problems, at} = await readFileAs('index', {path, content})
  if (!index) return {table: null, problems}
  const paths = Object.hasOwn(index.paths, name) ? index.paths[name] : undefined
  if (!paths) return {table: null, problems: [unknownTable(name, index.tables, at('/tables'))]}
  const wanted = [paths.entity, paths.relationships, paths.indexes]
  const texts = await Promise.all(wanted.map(async each => ({path: each, content: await readText(each)})))
  const files = texts.flatMap(each => (each.content === null ? [] : [{path: each.path, content: each.content}]))
  const reading = await readTableFiles(name, paths, files, {ddl: false})
  if (!reading.read) return {table: null, problems: [...problems, ...reading.problems]}
  const {entity, relationships, indexes} = reading.read
  return {table: {entity, relationships, indexes}, problems: [...problems, ...reading.problems]}
}
