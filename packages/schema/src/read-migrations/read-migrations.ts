import {readSql, type ReadSqlOptions} from '../read-sql/read-sql.js'
import type {SchemaReading, SourceFile} from '../schema-reader.js'
import {forwardPart} from './forward-part.js'
import {orderMigrations} from './order-migrations.js'

/** The schema after all migrations of a folder, whatever order its files are given in. What leads back is left aside. */
export async function readMigrations(
  files: readonly SourceFile[],
  options: ReadSqlOptions = {},
): Promise<SchemaReading> {
  const ordered = orderMigrations(files)
  const forward = ordered.files.map(({path, content}) => ({path, content: forwardPart(content)}))
  const {problems, ...read} = await readSql(forward, {name: folderOf(files), ...options})
  return {...read, problems: [...ordered.problems, ...problems]}
}

/** The folder that holds all, or the one above where its name is the same everywhere. */
function folderOf(files: readonly SourceFile[]): string {
  const folders = files.map(({path}) => path.split('/').slice(0, -1))
  const [first = []] = folders
  const end = first.findIndex((part, depth) => folders.some(folder => folder[depth] !== part))
  const shared = end === -1 ? first : first.slice(0, end)
  return shared.findLast(part => !['migrations', 'migration', 'sql', 'db', '.', '..', ''].includes(part)) ?? 'schema'
}
