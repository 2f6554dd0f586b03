import type {Condition} from '@journeywright/definitions'
import type {Place} from '@journeywright/problems'

/** What a run will do, decided before it starts. Frozen JSON; its schema is `plan.schema.json`. */
export interface Plan {
  readonly formatVersion: '1'
  readonly cuj: {readonly id: string; readonly title: string; readonly file: string}
  readonly request: string
  /** A typed brief, when the run was given one. */
  readonly brief: unknown
  /** Options that handlers read, such as `output`. */
  readonly options: Readonly<Record<string, readonly string[]>>
  readonly steps: readonly PlannedStep[]
  readonly criteria: readonly PlannedCriterion[]
  /** What the CUJ still gives when a step can't be done: the artifact ids that a degraded run must have. */
  readonly degradation: {readonly text: string; readonly needs: readonly string[]} | null
  /** Where the CUJ wants the views of the run, besides the run's own folder; path templates, null where it names none. */
  readonly views: {
    readonly checkpoint: string | null
    readonly recoveryState: string | null
    readonly errorLog: string | null
  }
  /** `kind:id` to SHA-256 of every definition that the plan was made from. */
  readonly definitions: Readonly<Record<string, string>>
}

export interface PlannedStep {
  readonly id: string
  readonly title: string
  readonly at: Place
  readonly agent: string | null
  readonly skill: string | null
  /** What a command or a step asks a model backend to use; null where it doesn't say. Built-in performers have none. */
  readonly model: string | null
  /** `builtin:<handler id>`, `<backend id>:<target>` such as `command:./design.py`, or `person`: somebody does it and ticks it off. */
  readonly performer: string
  /** When the step runs; null for always. */
  readonly condition: PlannedCondition | null
  /** Agents that take over, in order, when this one has failed three times. */
  readonly fallbackAgents: readonly string[]
  /** Who performs the step for each of `fallbackAgents`, in their order. */
  readonly fallbackPerformers: readonly string[]
  readonly inputs: readonly PlannedInput[]
  readonly outputs: readonly PlannedOutput[]
  readonly gates: readonly PlannedGate[]
  readonly retry: RetryPolicy
  /** What one try may take; then it's stopped, and counts as a transient failure. */
  readonly timeoutMs: number
  /** Names that the agent declares and the step allows (null: neither says), and those of them that the policy grants. */
  readonly tools: {readonly declared: readonly string[] | null; readonly granted: readonly string[]}
  /** Ids of the steps that must have passed before. */
  readonly dependsOn: readonly string[]
  /** Which rule resolved each decision: `{agent: 'field', skill: 'capability match', …}`. */
  readonly resolvedBy: Readonly<Record<string, string>>
}

/** Who acts in a step, also where no plan can be made because nothing performs it. */
export interface StepActor {
  readonly step: string
  readonly title: string
  readonly at: Place
  readonly agent: string | null
  readonly skill: string | null
  /** As in the plan; null where nothing installed performs the step. */
  readonly performer: string | null
  /** Which rule named the agent and the skill. */
  readonly resolvedBy: Readonly<Record<string, string>>
}

/** Looked at when the step is ready: false skips it, and what no program can decide is asked. */
export interface PlannedCondition {
  readonly text: string
  readonly at: Place
  readonly expression: Condition
}

export interface PlannedInput {
  /** The artifact's id, such as `schema-document`. */
  readonly id: string
  /** The step that makes it. */
  readonly from: string
  /** True where the step can be done without it, when a condition has skipped its maker. */
  readonly optional: boolean
}

export interface PlannedOutput {
  readonly id: string
  /** Path template with `{{run_id}}`, `{{workflow_id}}`, `{{plan_id}}`; `**` at its end stands for any files below. */
  readonly path: string
  readonly mediaType: string
  /** JSON Schema of the content; null for none. */
  readonly schema: object | null
  readonly title: string
  /** False for what later steps read and nobody is handed, such as a rating. */
  readonly deliverable: boolean
  /** Who named it: the CUJ's text, the handler's contract or the skill's metadata. */
  readonly namedBy: 'cuj' | 'handler' | 'skill'
}

export interface PlannedGate {
  /** The gate's name: `exists`, `schema`, `minimum-score`, or a plugin's. */
  readonly gate: string
  /** Ids of the artifacts that it judges; a failed verdict sends their producer back. */
  readonly judges: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  /** How often the judged artifacts may be made by one agent before the next one takes over. */
  readonly maxAttempts: number
}

export interface RetryPolicy {
  /** Retries after the first attempt, for transient failures, time-outs and rate limits only. */
  readonly maxRetries: number
  /** Waits before retry 1, 2, 3, in milliseconds. */
  readonly backoffMs: readonly number[]
}

export interface PlannedCriterion {
  readonly name: string
  readonly measurement: string
  readonly target: string
  readonly at: Place
  /** How it will be checked; `unverified` when no program can check it. */
  readonly check: CriterionCheck
}

export type CriterionCheck =
  | {readonly kind: 'exists'; readonly artifact: string}
  | {readonly kind: 'gate-passed'; readonly artifact: string}
  | {readonly kind: 'field'; readonly artifact: string; readonly fields: readonly string[]}
  | {readonly kind: 'schema'; readonly artifact: string; readonly schema: string}
  | {readonly kind: 'unverified'; readonly why: string}
