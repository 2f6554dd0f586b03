/** What a project's configuration says of every plan. */
export interface PlanSettings {
  readonly backends?: {
    /** By step: `1` of any journey, or `CUJ-008/1` of one. */
    readonly steps?: Readonly<Record<string, string>>
    /** By agent: its id, display name or alias. */
    readonly agents?: Readonly<Record<string, string>>
  }
  readonly policy?: {
    /** Names that may be granted, such as `Read` or `Bash(git:*)`; `*` for all. Without a policy nothing is. */
    readonly tools?: readonly string[]
  }
  /** What one try of a step may take whose step and agent don't say. Default: ten minutes. */
  readonly timeoutMs?: number
}
