import type {RunEventBody} from '../run-event.js'
import type {EndStatus} from './run-state.js'

/** What the shell has to do next; it never decides by itself. */
export type Effect =
  | {readonly type: 'perform'; readonly step: string; readonly key: string}
  /** Look whether the step's condition is met. */
  | {readonly type: 'decide'; readonly step: string; readonly key: string}
  | {readonly type: 'judge'; readonly step: string; readonly key: string}
  /** After this time a `timer` event with this key is due. */
  | {readonly type: 'wait'; readonly step: string; readonly key: string; readonly afterMs: number}
  /** Whoever performs this key should stop: what it makes won't be used. */
  | {readonly type: 'stop'; readonly step: string; readonly key: string}
  | {readonly type: 'passed'; readonly step: string; readonly key: string}
  | {readonly type: 'check-criteria'}
  /** Hand the deliverables over, all or none. */
  | {readonly type: 'publish'}
  | {readonly type: 'finish'; readonly status: EndStatus}
  /** The event came too late and changed nothing. */
  | {readonly type: 'ignored'; readonly key: string}
  /** Something that whoever watches the run should know. */
  | {readonly type: 'tell'; readonly event: RunEventBody}
