import type {Problem} from '@journeywright/problems'
import type {InputQuestion} from './contracts.js'

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
    }
  | {readonly type: 'step-revised'; readonly step: string; readonly epoch: number; readonly feedback: readonly string[]}
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
  | {
      readonly type: 'run-finished'
      readonly status: RunStatus
      readonly exitCode: number
      readonly out: string
      readonly report: string
    }

export type RunStatus = 'passed' | 'degraded' | 'failed' | 'waiting' | 'cancelled'

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
  /** 0 passed, 1 failed, 3 waiting, 4 degraded, 130 interrupted. */
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
}
