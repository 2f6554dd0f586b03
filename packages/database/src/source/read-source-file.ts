import {open} from 'node:fs/promises'
import {ProblemError} from '@journeywright/problems'
import {readSchemaDocument, readSql, type SchemaReader} from '@journeywright/schema'
import {sourceUnknown} from '../problems.js'
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
  if (await isSqlite(path)) return {...(await readSqliteFile(path, shown)), kind: 'SQLite', sql: []}
  if (/\.json$/i.test(path)) return readDocument(path, shown)
  if (/\.(?:sql|ddl|psql|pgsql)$/i.test(path)) return readSqlFile(path, shown)
  throw new ProblemError([sourceUnknown(shown, readers)])
}

/** The first bytes of every such file, whatever it is called. */
async function isSqlite(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const {buffer} = await file.read(Buffer.alloc(15), 0, 15, 0)
    return buffer.toString('latin1') === 'SQLite format 3'
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
  return {...(await readSql([file])), kind: 'SQL', sql: [file]}
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
