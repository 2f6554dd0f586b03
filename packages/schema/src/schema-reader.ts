import type {Problem} from '@journeywright/problems'
import type {Places} from './findings/places.js'
import type {SchemaModel} from './model.js'

/** One way to take a schema over: SQL, a folder of migrations, a team's own. */
export interface SchemaReader {
  /** The name that `--reader` and messages use: `sql`. */
  readonly id: string
  /** In a few words, for lists: `SQL files of PostgreSQL`. */
  readonly title: string
  /** True when a file of that path, relative or absolute and always with `/`, looks like one of its own. */
  reads(path: string): boolean
  /** Takes everything that belongs together at once. Never throws for what a file holds, however broken. */
  read(files: readonly SourceFile[]): Promise<SchemaReading>
}

export interface SourceFile {
  /** What a person would open, always with `/`. */
  readonly path: string
  readonly content: string
}

/** As much of the schema as could be read, and what was wrong with the rest. */
export interface SchemaReading {
  readonly model: SchemaModel
  readonly problems: readonly Problem[]
  /** Where what is in the model was written; what lacks is said of without a place. */
  readonly places?: Places
}

/** What a plugin puts into its `extensions`. */
export interface ReaderExtension {
  readonly point: 'schema-reader'
  readonly id: string
  readonly value: SchemaReader
}

export function schemaReader(reader: SchemaReader): ReaderExtension {
  return {point: 'schema-reader', id: reader.id, value: reader}
}
