import type {Definitions} from '@journeywright/definitions'
import type {Plugin} from '../contracts.js'
import type {Host} from '../host.js'
import type {Plan} from '../plan.js'
import type {Budget, RunEvent} from '../run-event.js'

export interface RunPlanInput {
  readonly plan: Plan
  /** Those that the plan was made with. The core plugin is added when it's missing. */
  readonly plugins: readonly Plugin[]
  readonly definitions: Definitions
  /** Absolute path of the project. */
  readonly folder: string
  readonly runId: string
  /** Default: the run id. */
  readonly workflowId?: string
  /** Where deliverables are published, absolute or below `folder`. Default: the run's own `out/`. */
  readonly out?: string
  /** Writes over what people changed at the places of deliverables, and keeps it in the run's folder; so does a plan with an option `force`. */
  readonly force?: true
  /** ISO 8601: what everything that is made says of its date. */
  readonly createdAt: string
  /** ISO 8601: when it was begun, where that is another date. Default: `createdAt`. */
  readonly begunAt?: string
  /** Called in order, for every event. */
  readonly onEvent?: (event: RunEvent) => void
  /** Stops the run as `interrupted`; `continueRun` goes on. */
  readonly signal?: AbortSignal
  /** How many steps may be performed at once. Default 1. */
  readonly concurrency?: number
  /** Default: no limits. */
  readonly budget?: Budget
  /** JSON for whoever takes the run up again, such as the engine; kept in `run.json`. Nothing secret. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Texts that never get into a journal, report or event, by the name that stands there instead. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Default: this machine. */
  readonly host?: Host
}
