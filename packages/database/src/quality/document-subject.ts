import {readConventions} from '@journeywright/designer'
import type {Artifact, GateContext} from '@journeywright/runtime'
import type {SchemaDocument} from '@journeywright/schema'
import {readArtifact} from '../sections/read-artifact.js'
import {newMigrationSubject, type MigrationSubject} from './migration-subject.js'
import {newSchemaSubject, type SchemaSubject} from './schema-subject.js'

/** What lines about the specification look at: its text, and what it has to say. */
export interface DocumentSubject {
  readonly text: string
  readonly schema: SchemaSubject
  readonly migration: MigrationSubject
}

/** Null where no specification was written, or nothing is known of the schema. */
export function newDocumentSubject(
  artifacts: readonly Artifact[],
  {inputs, judges, conventions}: GateContext,
): DocumentSubject | null {
  const written = artifacts.find(({id, path}) => judges.includes(id) && path.endsWith('.md'))
  const document = readArtifact<SchemaDocument>(inputs, 'schema-document')
  if (!written || !document) return null
  return {
    text: written.content,
    schema: newSchemaSubject(document, readConventions(conventions).conventions),
    migration: newMigrationSubject(inputs),
  }
}
