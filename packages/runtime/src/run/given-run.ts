import type {Budget} from '../run-event.js'

/** What a run was given besides its plan: `run.json`, so that whoever takes it up again does the same. */
export interface GivenRun {
  readonly formatVersion: '1'
  readonly runId: string
  readonly workflowId: string
  /** As it was asked for: absolute, or below the project; null for the run's own `out/`. */
  readonly out: string | null
  /** ISO 8601. */
  readonly createdAt: string
  readonly concurrency: number
  readonly budget: Budget
  /** What the caller wants back when the run is taken up, such as the engine. Never a secret. */
  readonly settings: Readonly<Record<string, unknown>>
}

export function isGivenRun(value: unknown): value is GivenRun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === '1' &&
    'runId' in value &&
    typeof value.runId === 'string' &&
    'workflowId' in value &&
    typeof value.workflowId === 'string' &&
    'createdAt' in value &&
    typeof value.createdAt === 'string' &&
    'settings' in value &&
    typeof value.settings === 'object'
  )
}
