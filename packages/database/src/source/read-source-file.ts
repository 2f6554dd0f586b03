import {open} from 'node:fs/promises'
import {ProblemError} from '@journeywright/problems'
import {readSchemaDocument, readSql, splitScript, type SchemaReader} from '@journeywright/schema'
import {sourceArchive, sourceNothing, sourceUnknown} from '../problems.js'
import {archiveOf} from './archive-of.js'
import type {ReadSourceOptions} from './read-source.js'
import {readText} from './read-text.js'
import type {SourceReading} from './source-reading.js'

/** One file, by what it is called and, for SQLite, how it begins. */
export async function readSourceFile(
  shown: string,
  path: string,
  {readers}: ReadSourceOptions,
): Promise<SourceReading> {
  const reader = findReader(path, readers)
  if (reader) return {...(await reader.read([await fileOf(path, shown)])), kind: reader.title, sql: []}
  const head = await headOf(path)
  if (head.toString('latin1') === 'SQLite format 3')
    return {...(await readSqliteFile(path, shown)), kind: 'SQLite', sql: []}
  if (/\.json$/i.test(path)) return readDocument(path, shown)
  if (/\.(?:sql|ddl|psql|pgsql)$/i.test(path)) return readSqlFile(path, shown)
  const archive = archiveOf(head)
  throw new ProblemError([archive ? sourceArchive(shown, archive) : sourceUnknown(shown, readers)])
}

/** The first bytes say what some files are, whatever they are called. */
async function headOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => null)
  if (!file) return Buffer.alloc(0)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(15), 0, 15, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function readSqliteFile(path: string, shown: string) {
  const {readSqlite} = await import('@journeywright/engines')
  return readSqlite(path, shown)
}

function findReader(path: string, readers: readonly SchemaReader[]): SchemaReader | undefined {
  return readers.find(reader => reader.reads(slashed(path)))
}

async function fileOf(path: string, shown: string) {
  return {path: slashed(shown), content: await readText(path, shown)}
}

async function readSqlFile(path: string, shown: string): Promise<SourceReading> {
  const file = await fileOf(path, shown)
  const {problems, ...read} = await readSql([file])
  const isNothing = splitScript(file.content).length === 0
  return {...read, problems: isNothing ? [...problems, sourceNothing(shown)] : problems, kind: 'SQL', sql: [file]}
}

async function readDocument(path: string, shown: string): Promise<SourceReading> {
  const {document, problems} = await readSchemaDocument(await readText(path, shown), shown)
  if (!document) throw new ProblemError(problems)
  const {relationships: _relationships, migration: _migration, report: _report, added: _added, ...model} = document
  return {model, problems, kind: 'schema document', sql: []}
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
