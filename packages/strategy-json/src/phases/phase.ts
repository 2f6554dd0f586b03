import type {Place} from '@journeywright/problems'

/** A phase of `.ai/plan/phases.json`. */
export interface Phase {
  /** Numbers are written as text. */
  readonly id: string
  readonly title: string
  /** Ids of phases that come first. */
  readonly dependsOn: readonly string[]
  /** On the plan's critical path. */
  readonly critical: boolean
  /** Words in singular and how much they say about what the phase is for: its title more than what it describes. */
  readonly words: ReadonlyMap<string, number>
  readonly at: Place
}

/** What `index.json` keeps of a phase; all else about it follows from the schema. */
export interface PhaseOfTables {
  readonly id: string
  readonly title: string
  readonly dependsOn: readonly string[]
  readonly critical: boolean
  /** Tables by their names in `index.json`. */
  readonly tables: readonly string[]
}
