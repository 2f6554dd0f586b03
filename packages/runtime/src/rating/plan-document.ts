/** What a planner hands in: the artifact `plan`. Its schema is `plan-document.schema.json`. */
export interface PlanDocument {
  readonly plan_id: string
  readonly name: string
  readonly objectives: readonly string[]
  /**
   * What the request asks for. `span` is its place in the request, with the answers to questions below it: UTF-16 offsets,
   * end exclusive. `said_by` is whoever answered, where the request itself does not say it.
   */
  readonly requirements: readonly {
    readonly id: string
    readonly text: string
    readonly span: readonly [number, number]
    readonly kind: string
    readonly said_by?: string
  }[]
  readonly steps: readonly PlanDocumentStep[]
  /** ISO 8601. */
  readonly created_at: string
  readonly status: string
}

export interface PlanDocumentStep {
  readonly step_number: string | number
  readonly name: string
  readonly agent: string
  readonly tasks: readonly string[]
  readonly success_criteria: readonly string[]
  /** Outputs of earlier steps that it reads; `request` and `brief` are what the run was given. */
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** Ids of the requirements that it answers. */
  readonly covers: readonly string[]
  /** Numbers of the steps that come before. */
  readonly dependencies: readonly (string | number)[]
  readonly risks: readonly string[]
  /** One for each risk, in the order of the risks. */
  readonly mitigation: readonly string[]
  readonly status?: string
}
