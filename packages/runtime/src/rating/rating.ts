/** Each from 0 to 10. */
export interface RubricScores {
  /** Every requirement has a step. */
  readonly completeness: number
  /** Dependencies exist and have no cycle, inputs are made before they are read. */
  readonly feasibility: number
  /** Every risk has a mitigation, and a step that changes data names a risk. */
  readonly risk_mitigation: number
  /** Every step has an agent that exists and a success criterion. */
  readonly agent_coverage: number
  /** Every output is read later or handed over, and no step stands alone. */
  readonly integration: number
}

/** The artifact `plan-rating`, in the shape that other tools of this format read. */
export interface Rating {
  readonly plan_id: string
  /** SHA-256 of the rated text: a rating counts for no other. */
  readonly plan_hash: string
  /** The mean of the rubric, 0 to 10. */
  readonly overall_score: number
  readonly rubric_scores: RubricScores
  readonly passed: boolean
  readonly status: 'passed' | 'failed'
  readonly attempt: number
  readonly max_attempts: number
  /** One sentence a defect, beginning with the part of the rubric that it lowers. */
  readonly feedback: readonly string[]
  /** Earlier attempts, oldest first. */
  readonly history: readonly {readonly attempt: number; readonly overall_score: number}[]
  readonly minimum_score_threshold: number
}
