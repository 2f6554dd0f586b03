import type {InputEvent} from '../state/input-event.js'

/** A line of the journal, as far as its history goes. */
export interface TimedEvent {
  /** ISO 8601. */
  readonly at: string
  readonly event: InputEvent
}
