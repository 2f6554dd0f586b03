import type {Problem} from '@journeywright/problems'
import type {StepTask} from '@journeywright/runtime'
import {readSchemaDocument, type SchemaModel} from '@journeywright/schema'

/** The schema that a run starts from. */
export interface Base {
  /** Where it was read: a file, a folder, a server. */
  readonly from: string
  readonly model: SchemaModel
}

export interface ReadBase {
  /** Null for a run that starts from nothing. */
  readonly base: Base | null
  readonly problems: readonly Problem[]
}

/** Reads what the run's option `from` holds: where the schema was read, and its schema document. */
export async function readBase({options}: Pick<StepTask, 'options'>): Promise<ReadBase> {
  const [from, text] = options['from'] ?? []
  if (from === undefined || text === undefined) return {base: null, problems: []}
  const {document, problems} = await readSchemaDocument(text, from)
  if (!document) return {base: null, problems}
  const {relationships: _relationships, migration: _migration, report: _report, added: _added, ...model} = document
  return {base: {from, model}, problems: []}
}
