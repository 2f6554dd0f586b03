import type {SchemaReading, SourceFile} from '@journeywright/schema'

/** A schema that somebody has, and where it was found. */
export interface SourceReading extends SchemaReading {
  /** What it was taken for: `SQL`, `migrations`, a live `database`, the title of a reader. */
  readonly kind: string
  /** The SQL as it was written, in the order in which it runs; none where it wasn't SQL. */
  readonly sql: readonly SourceFile[]
}
