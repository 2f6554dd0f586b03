/** What two runs have different. Whatever they have in common is left out. */
export interface RunDiff {
  /** Ids of the runs, in the order of the arguments. */
  readonly runs: readonly [string, string]
  /** True when nothing differs but times and the names of the runs. */
  readonly isSame: boolean
  readonly plan: readonly Change[]
  readonly steps: readonly Change[]
  readonly verdicts: readonly Change[]
  readonly criteria: readonly Change[]
  readonly artifacts: readonly ArtifactChange[]
  /** Milliseconds of the last try of each step, and of the whole. */
  readonly times: readonly {readonly what: string; readonly ms: readonly [number | null, number | null]}[]
}

/** A thing with its two values; null on the side that has none. */
export interface Change {
  readonly what: string
  readonly values: readonly [string | null, string | null]
}

export interface ArtifactChange {
  /** With `{{run_id}}` and `{{workflow_id}}` where the runs' names stood. */
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
  /** SHA-256; null on the side that has none. */
  readonly hashes: readonly [string | null, string | null]
  /** Unified; null where one side is missing, or the two are too different to say. */
  readonly diff: string | null
}
