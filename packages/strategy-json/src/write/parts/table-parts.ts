import type {CompositeType, Domain, EnumType, Sequence, SqlFunction, Table} from '@journeywright/schema'

/** What tables use and may share. */
export type Part = EnumType | Domain | CompositeType | Sequence | SqlFunction

/** The parts that one table uses. Types are in the order of its columns, each after those that it is made of. */
export interface TableParts {
  readonly enums: readonly EnumType[]
  readonly domains: readonly Domain[]
  readonly composites: readonly CompositeType[]
  /** Those that belong to one of its columns, or that a default takes a number from. */
  readonly sequences: readonly Sequence[]
  /** Those that its triggers call. */
  readonly functions: readonly SqlFunction[]
}

export type PartsFinder = (table: Table) => TableParts
