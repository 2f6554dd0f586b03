import {propertiesOf} from '../parse-json.js'
import type {Budget} from '../run-event.js'
import {isBudget} from './is-budget.js'

/** What a run was given besides its plan: `run.json`, so that whoever takes it up again does the same. */
export interface GivenRun {
  readonly formatVersion: '1'
  readonly runId: string
  readonly workflowId: string
  /** As it was asked for: absolute, or below the project; null for the run's own `out/`. */
  readonly out: string | null
  /** ISO 8601. */
  readonly createdAt: string
  /** ISO 8601, of a run whose files have another date. */
  readonly begunAt?: string
  readonly concurrency: number
  readonly budget: Budget
  /** What the caller wants back when the run is taken up, such as the engine. Never a secret. */
  readonly settings: Readonly<Record<string, unknown>>
}

export function isGivenRun(value: unknown): value is GivenRun {
  const {formatVersion, runId, workflowId, out, createdAt, concurrency, budget, settings} = propertiesOf(value)
  const isText = [runId, workflowId, createdAt].every(each => typeof each === 'string')
  const isPlace = out === null || typeof out === 'string'
  const isMap = typeof settings === 'object' && settings !== null && !Array.isArray(settings)
  return formatVersion === '1' && isText && isPlace && Number.isInteger(concurrency) && isBudget(budget) && isMap
}
