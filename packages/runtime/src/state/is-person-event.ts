import type {InputEvent} from './input-event.js'
import type {PersonEvent} from './person-event.js'

/** A person's decision, as opposed to what work, clock and shell say. */
export function isPersonEvent(event: InputEvent): event is PersonEvent {
  return 'by' in event
}
