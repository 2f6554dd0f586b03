import type {Problem} from '@journeywright/problems'
import type {InputQuestion, Usage} from '../contracts.js'
import type {Plan} from '../plan.js'
import type {CriterionResult} from '../run-event.js'
import type {Decision} from './decision.js'
import type {PersonEvent} from './person-event.js'
import type {ArtifactRef, GateVerdict} from './run-state.js'

/** Everything that can happen to a run. The journal is these, in order; replaying them gives the same run. */
export type InputEvent =
  | {readonly type: 'started'}
  | ({readonly type: 'condition-decided'; readonly key: string} & Decision)
  | {
      readonly type: 'step-done'
      readonly key: string
      readonly artifacts: readonly ArtifactRef[]
      readonly notes: readonly string[]
      readonly usage?: Usage
    }
  | {
      readonly type: 'step-transient'
      readonly key: string
      readonly reason: string
      readonly retryAfterMs?: number
      readonly usage?: Usage
    }
  | {
      readonly type: 'step-failed'
      readonly key: string
      readonly problems: readonly Problem[]
      readonly final?: true
      readonly gone?: true
      readonly usage?: Usage
    }
  | {
      readonly type: 'step-needs-input'
      readonly key: string
      readonly questions: readonly InputQuestion[]
      readonly usage?: Usage
    }
  | {readonly type: 'gates-judged'; readonly key: string; readonly verdicts: readonly GateVerdict[]}
  /** The wait before a retry is over. `key` is that of the retry. */
  | {readonly type: 'timer'; readonly key: string}
  | {readonly type: 'criteria-checked'; readonly results: readonly CriterionResult[]}
  | {readonly type: 'published'; readonly files: readonly string[]}
  | {readonly type: 'publish-failed'; readonly problems: readonly Problem[]}
  /** Another process goes on where one has died: everything in flight is done again with its key. */
  | {readonly type: 'reopened'}
  /** Whoever runs it has to stop now: nothing is lost, and `resumed` goes on. */
  | {readonly type: 'interrupted'}
  /** The budget's seconds are over. */
  | {readonly type: 'time-up'; readonly seconds: number}
  /**
   * The definitions have changed and somebody accepts that: `changed` steps, and what depends on them, are made anew. Makes a
   * run that waits go on; that of a dead owner is `reopened` afterwards.
   */
  | {readonly type: 'replanned'; readonly plan: Plan; readonly changed: readonly string[]}
  | PersonEvent
