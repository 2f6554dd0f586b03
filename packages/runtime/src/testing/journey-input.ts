import type {Plugin} from '../contracts.js'
import type {PlanSettings} from '../plan/plan-settings.js'
import type {Budget, RunEvent} from '../run-event.js'
import type {Decided} from '../state/person-event.js'

/** What a test says of a journey that it runs whole. */
export interface JourneyInput {
  /** Files of the project by their path, such as `cujs/CUJ-001.md` and `agents/writer.md`. */
  readonly files: Readonly<Record<string, string>>
  /** Default: the only CUJ there is. */
  readonly cuj?: string
  readonly plugins: readonly Plugin[]
  readonly request?: string
  readonly brief?: unknown
  readonly options?: Readonly<Record<string, readonly string[]>>
  /** As `--backend` has it: step id to backend. */
  readonly backends?: Readonly<Record<string, string>>
  /** What a configuration says of plans. */
  readonly settings?: PlanSettings
  readonly runId?: string
  readonly workflowId?: string
  readonly out?: string
  readonly signal?: AbortSignal
  readonly concurrency?: number
  readonly budget?: Budget
  /** What people decide, one after the other, each when the run has come to rest. */
  readonly decisions?: readonly Decided[]
  readonly onEvent?: (event: RunEvent) => void
}
