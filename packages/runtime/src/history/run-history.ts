import type {Problem} from '@journeywright/problems'
import type {Usage} from '../contracts.js'
import type {PersonEvent} from '../state/person-event.js'
import type {GateVerdict} from '../state/run-state.js'

/** What has happened in a run, with times and names: who tried what, what came of it, what people said. */
export interface RunHistory {
  /** ISO 8601; null when nothing has happened. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** In the order in which they began. */
  readonly tries: readonly StepTry[]
  /** Oldest first. */
  readonly failures: readonly FailedTry[]
  readonly decisions: readonly PersonEvent[]
}

/** One performance of a step. A key that was begun again after a crash has two. */
export interface StepTry {
  readonly step: string
  /** What the plan of that time calls the step; a later plan may have it no more. */
  readonly title: string
  /** `step@epoch#attempt`. */
  readonly key: string
  readonly agent: string | null
  readonly performer: string
  readonly startedAt: string
  /** With the judging; null while it's in flight. */
  readonly endedAt: string | null
  /** `stopped`: no longer wanted. `lost`: whoever worked on it died. Null while it's in flight. */
  readonly outcome: 'done' | 'transient' | 'failed' | 'needs-input' | 'stopped' | 'lost' | null
  readonly problems: readonly Problem[]
  /** Why it's worth another attempt; null for any other outcome. */
  readonly reason: string | null
  readonly usage: Usage
  readonly verdicts: readonly GateVerdict[]
}

/** A try that counted against an agent, with what spoke against it. */
export interface FailedTry {
  readonly step: string
  readonly key: string
  readonly agent: string | null
  /** ISO 8601. */
  readonly at: string
  readonly problems: readonly Problem[]
  /** The gates that refused it, each with the step that it belongs to; none when the step itself failed. */
  readonly gates: readonly {readonly step: string; readonly gate: string; readonly score?: number}[]
}
