import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {PublishedRecord} from '@journeywright/runtime'
import type {SchemaModel} from '@journeywright/schema'

/** The schema that a run has made, from what it published; null where that is gone, or says so no more. */
export async function readMade({files}: Pick<PublishedRecord, 'files'>, out: string): Promise<SchemaModel | null> {
  const path = files.find(({id}) => id === 'schema-document')?.path
  const text = path === undefined ? null : await readFile(join(out, path), 'utf8').catch(() => null)
  return text === null ? null : readModel(text)
}

/** The schema of a schema document; null for what is none. */
export async function readModel(text: string): Promise<SchemaModel | null> {
  const {readSchemaDocument} = await import('@journeywright/schema')
  const {document} = await readSchemaDocument(text, '')
  if (document === null) return null
  const {relationships: _relationships, migration: _migration, report: _report, added: _added, ...model} = document
  return model
}
