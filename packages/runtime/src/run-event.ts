import type {Problem} from '@journeywright/problems'
import type {InputQuestion, VerdictLine} from './contracts.js'
import type {PersonEvent} from './state/person-event.js'

/** What `run --json` prints, one JSON object a line, in order. `at` is ISO 8601. */
export type RunEvent = {readonly at: string; readonly runId: string} & RunEventBody

export type RunEventBody =
  | {
      readonly type: 'run-started'
      readonly cuj: string
      readonly request: string
      readonly steps: readonly {readonly id: string; readonly title: string}[]
    }
  | {readonly type: 'step-started'; readonly step: string; readonly key: string; readonly performer: string}
  | {readonly type: 'step-progress'; readonly step: string; readonly message: string}
  | {
      readonly type: 'step-retried'
      readonly step: string
      readonly reason: string
      readonly afterMs: number
      readonly attempt: number
    }
  | {
      readonly type: 'gate-judged'
      readonly step: string
      readonly gate: string
      readonly status: 'passed' | 'failed' | 'warning'
      readonly score?: number
      readonly problems: readonly Problem[]
      /** What a checklist has looked at. */
      readonly lines?: readonly VerdictLine[]
    }
  /** `try` is that of the agent that makes it now, from 1: the tries that have failed, and this one. */
  | {
      readonly type: 'step-revised'
      readonly step: string
      readonly epoch: number
      readonly try: number
      readonly feedback: readonly string[]
    }
  | {
      readonly type: 'step-passed'
      readonly step: string
      readonly artifacts: readonly {readonly path: string; readonly hash: string}[]
      readonly notes: readonly string[]
      readonly ms: number
    }
  | {readonly type: 'step-failed'; readonly step: string; readonly problems: readonly Problem[]}
  | {readonly type: 'step-skipped'; readonly step: string; readonly reason: string}
  | {readonly type: 'input-needed'; readonly step: string; readonly questions: readonly InputQuestion[]}
  | {
      readonly type: 'criterion-checked'
      readonly name: string
      readonly status: 'met' | 'not met' | 'unverified'
      readonly evidence: string
    }
  /** A killed, interrupted or waiting run goes on; `passed` counts the steps that stand. */
  | {
      readonly type: 'run-resumed'
      readonly cuj: string
      readonly passed: number
      readonly steps: readonly {readonly id: string; readonly title: string}[]
    }
  /** What a person has decided, as the journal keeps it. */
  | {readonly type: 'person-decided'; readonly decision: PersonEvent}
  /** The next agent takes over. */
  | {readonly type: 'agent-replaced'; readonly step: string; readonly from: string | null; readonly to: string}
  | {readonly type: 'budget-spent'; readonly budget: Budget; readonly spent: Spent}
  | {
      readonly type: 'run-finished'
      readonly status: RunStatus
      readonly exitCode: number
      readonly out: string
      readonly report: string
    }

/** `interrupted`: stopped by Ctrl-C or a full disk, for somebody to resume. */
export type RunStatus = 'passed' | 'degraded' | 'failed' | 'waiting' | 'cancelled' | 'interrupted'

/** Upper limits of a run; absent for none. When one is reached no more steps start, and the run waits for a greater one. */
export interface Budget {
  /** Performances of steps, retries and revisions among them. */
  readonly steps?: number
  /** While somebody runs it: waiting for people doesn't count. */
  readonly seconds?: number
  readonly tokens?: number
  readonly cost?: number
}

export type Spent = Required<Budget>

export interface CriterionResult {
  readonly name: string
  readonly status: 'met' | 'not met' | 'unverified'
  /** What was looked at and what was found, or why nothing could be. */
  readonly evidence: string
}

/** The end of a run. A run returns this and does not throw. */
export interface RunResult {
  readonly runId: string
  readonly status: RunStatus
  /** 0 passed, 1 failed, 3 waiting, 4 degraded, 130 interrupted or cancelled. */
  readonly exitCode: number
  readonly problems: readonly Problem[]
  readonly questions: readonly InputQuestion[]
  readonly criteria: readonly CriterionResult[]
  /** Absolute path of the published deliverables. */
  readonly out: string
  /** Absolute path of the run's folder. */
  readonly folder: string
  /** Published files, relative to `out`. */
  readonly files: readonly string[]
  /** Those of them that lay there already as they are. */
  readonly unchanged: readonly string[]
}
