import {ProblemError} from '@journeywright/problems'
import {findHistory, readMigrations, type SourceFile} from '@journeywright/schema'
import {sourceEmpty} from '../problems.js'
import {listFiles} from './list-files.js'
import type {ReadSourceOptions} from './read-source.js'
import {readText} from './read-text.js'
import type {SourceReading} from './source-reading.js'

/** A folder that a reader of a plugin knows, else one of migrations. */
export async function readFolder(shown: string, path: string, {readers}: ReadSourceOptions): Promise<SourceReading> {
  const names = await listFiles(path)
  const load = (wanted: readonly string[]): Promise<readonly SourceFile[]> =>
    Promise.all(
      wanted.map(async name => ({
        path: below(shown, name),
        content: await readText(`${path}/${name}`, below(shown, name)),
      })),
    )
  for (const reader of readers) {
    // A folder may itself be the one that the reader knows by name.
    const own = names.filter(name => reader.reads(`${slashed(path)}/${name}`))
    if (own.length > 0)
      return {...(await reader.read(await load(own))), kind: reader.title, sql: [], ...historyOf(names)}
  }
  const scripts = await load(names.filter(name => /\.sql$/i.test(name)))
  if (scripts.length === 0) throw new ProblemError([sourceEmpty(shown, readers)])
  return {...(await readMigrations(scripts)), kind: 'migrations', sql: [], ...historyOf(names)}
}

/** A folder of a plugin's reader may have migrations beside what that reads. */
function historyOf(names: readonly string[]): Pick<SourceReading, 'history'> {
  const history = findHistory(names)
  return history.existing.length === 0 ? {} : {history}
}

function below(folder: string, name: string): string {
  return `${slashed(folder).replace(/\/+$/, '')}/${name}`
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
