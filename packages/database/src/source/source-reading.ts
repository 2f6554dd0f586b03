import type {MigrationHistory, SchemaReading, SourceFile} from '@journeywright/schema'

/** A schema that somebody has, and where it was found. */
export interface SourceReading extends SchemaReading {
  /** What it was taken for: `SQL`, `migrations`, a live `database`, the title of a reader. */
  readonly kind: string
  /** The SQL as it was written, where one file of it is the whole schema. */
  readonly sql: readonly SourceFile[]
  /** Of a folder that has migrations. */
  readonly history?: MigrationHistory
}
