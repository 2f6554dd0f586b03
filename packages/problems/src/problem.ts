/** Where in which file; line and column are 1-based, as editors count. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** `error`: cannot go on with this. `warning`: went on, but a person should look. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** One thing that is wrong, where, and what to do about it. Plain data: safe to print, store and compare. */
export interface Problem {
  /** Stable, `area/kebab-case`; also the name of its docs page. */
  readonly code: string
  readonly severity: Severity
  /** "Unexpected …, expected …": one sentence, no final period. */
  readonly message: string
  /** What to do next, in the imperative. */
  readonly fix: string
  readonly at?: Place | undefined
  /** Places that explain this one, such as the first use of a duplicate id. */
  readonly related?: readonly Place[] | undefined
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}
