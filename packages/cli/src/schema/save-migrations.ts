import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {findHistory, type MigrationHistory, type OutputFile} from '@journeywright/schema'
import {errorCode} from '../run/error-code.js'
import {unwritable} from '../scaffold/problems.js'

export interface MigrationFolder {
  /** What is there already, and how it is laid out. */
  readonly history: MigrationHistory
  /** Writes nothing over anything, and stops at what the disk refuses. */
  write(files: readonly OutputFile[]): Promise<Written>
}

export interface Written {
  /** As the user would type them. */
  readonly written: readonly string[]
  readonly problems: readonly Problem[]
}

/** The folder that migrations are kept in; without one nothing is there and nothing is written. */
export async function saveMigrations(folder: string | undefined, cwd: string): Promise<MigrationFolder> {
  if (folder === undefined) return {history: findHistory([]), write: async () => ({written: [], problems: []})}
  const root = resolve(cwd, folder)
  const paths = await readdir(root, {recursive: true}).catch(() => [])
  return {
    history: findHistory(paths.map(path => path.replaceAll('\\', '/'))),
    write: files => writeAll(files, root, folder),
  }
}

async function writeAll(files: readonly OutputFile[], root: string, shown: string): Promise<Written> {
  const written: string[] = []
  for (const {path, content} of files) {
    try {
      await mkdir(dirname(join(root, path)), {recursive: true})
      await writeFile(join(root, path), content, {flag: 'wx'})
    } catch (error) {
      return {written, problems: [unwritable(`${shown}/${path}`, errorCode(error))]}
    }
    written.push(`${shown}/${path}`)
  }
  return {written, problems: []}
}
