import type {Plan} from '../plan.js'
import type {Decided} from '../state/person-event.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'

/** Who takes a run up again says where it is; the rest is on record. */
export interface ContinueRunInput extends Pick<
  RunPlanInput,
  'plugins' | 'definitions' | 'folder' | 'runId' | 'onEvent' | 'signal' | 'secrets' | 'host' | 'force'
> {
  /** What a person has decided, before anything else happens. One that doesn't apply is a problem, and nothing happens. */
  readonly decision?: Decided
  /** A plan made with the definitions of today: what differs is made anew, and what depends on it. */
  readonly acceptChanges?: Plan
  /** Another place for the deliverables. */
  readonly out?: string
  /** Replaces what `run.json` has kept. */
  readonly settings?: Readonly<Record<string, unknown>>
}
