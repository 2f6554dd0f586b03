import type {Problem} from '@journeywright/problems'
import type {InputQuestion} from '../contracts.js'
import type {CriterionResult} from '../run-event.js'
import type {Decision} from './decide-condition.js'
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
    }
  | {readonly type: 'step-transient'; readonly key: string; readonly reason: string; readonly retryAfterMs?: number}
  | {readonly type: 'step-failed'; readonly key: string; readonly problems: readonly Problem[]; readonly final?: true}
  | {readonly type: 'step-needs-input'; readonly key: string; readonly questions: readonly InputQuestion[]}
  | {readonly type: 'gates-judged'; readonly key: string; readonly verdicts: readonly GateVerdict[]}
  /** The wait before a retry is over. `key` is that of the retry. */
  | {readonly type: 'timer'; readonly key: string}
  | {readonly type: 'criteria-checked'; readonly results: readonly CriterionResult[]}
  | {readonly type: 'published'; readonly files: readonly string[]}
  | {readonly type: 'publish-failed'; readonly problems: readonly Problem[]}
  | {readonly type: 'cancelled'}
