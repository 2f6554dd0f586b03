import {stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {SchemaReader} from '@journeywright/schema'
import {sourceMissing, sourceUnknown} from '../problems.js'
import {readFolder} from './read-folder.js'
import {readSourceFile} from './read-source-file.js'
import type {SourceReading} from './source-reading.js'

export interface ReadSourceOptions {
  /** Those of plugins, asked in their order before anything is read as SQL. */
  readonly readers: readonly SchemaReader[]
  /** Absolute path that a relative one counts from. */
  readonly cwd: string
  readonly signal?: AbortSignal
}

/**
 * The schema that a file, a folder or the URL of a PostgreSQL database holds. Nothing is written anywhere: a database is
 * read in a transaction that may not write. Throws a `ProblemError` when there is nothing to read.
 */
export async function readSource(source: string, options: ReadSourceOptions): Promise<SourceReading> {
  options.signal?.throwIfAborted()
  if (/^postgres(?:ql)?:\/\//.test(source)) return readUrl(source)
  if (/^[a-z][\w+.-]*:\/\//i.test(source)) throw new ProblemError([sourceUnknown(source, options.readers)])
  const path = resolve(options.cwd, source)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'an error')
  if (typeof found === 'string') throw new ProblemError([sourceMissing(source, found)])
  const reading = found.isDirectory()
    ? await readFolder(source, path, options)
    : await readSourceFile(source, path, options)
  options.signal?.throwIfAborted()
  return {...reading, model: {...reading.model, name: reading.model.name || basename(path)}}
}

async function readUrl(url: string): Promise<SourceReading> {
  const {readDatabaseUrl} = await import('@journeywright/engines')
  return {...(await readDatabaseUrl(url)), kind: 'database', sql: []}
}
