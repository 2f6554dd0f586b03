import type {InputQuestion} from '@journeywright/runtime'
import type {SchemaModel} from '@journeywright/schema'

/** What a run can be answered. */
export interface Asked {
  /** The step that waits for the answers; null for a run that is over. */
  readonly step: string | null
  readonly questions: readonly InputQuestion[]
  /** What it has assumed and not asked about, which can be answered otherwise as well. */
  readonly others: readonly InputQuestion[]
  /** The schema that a run has made which is over; null for any other. */
  readonly model: SchemaModel | null
}
