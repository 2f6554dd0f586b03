import type {Problem} from '@journeywright/problems'
import type {StepTask} from '@journeywright/runtime'
import {readSchemaDocument, type MigrationHistory, type SchemaModel} from '@journeywright/schema'
import {layoutOf} from './layout-of.js'

/** The schema that a run starts from. */
export interface Base {
  /** Where it was read: a file, a folder, a server. */
  readonly from: string
  readonly model: SchemaModel
  /** The migrations that made it; none where it was read from something else. */
  readonly history: MigrationHistory
}

export interface ReadBase {
  /** Null for a run that starts from nothing. */
  readonly base: Base | null
  readonly problems: readonly Problem[]
}

/**
 * Reads what the run's option `from` holds: where the schema was read, its schema document, and how migrations are laid out
 * there and called.
 */
export async function readBase({options}: Pick<StepTask, 'options'>): Promise<ReadBase> {
  const [from, text, layout = '', ...existing] = options['from'] ?? []
  if (from === undefined || text === undefined) return {base: null, problems: []}
  const {document, problems} = await readSchemaDocument(text, from)
  if (!document) return {base: null, problems}
  const {relationships: _relationships, migration: _migration, report: _report, added: _added, ...model} = document
  return {base: {from, model, history: {layout: layoutOf(layout), existing}}, problems: []}
}
