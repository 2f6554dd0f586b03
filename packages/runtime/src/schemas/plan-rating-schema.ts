const score = {type: 'number', minimum: 0, maximum: 10}
const parts = ['completeness', 'feasibility', 'risk_mitigation', 'agent_coverage', 'integration']

/** JSON Schema of the artifact `plan-rating`. */
export const planRatingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'plan-rating.schema.json',
  title: 'Plan rating',
  description: 'What a rating gate decides by.',
  type: 'object',
  required: ['overall_score', 'rubric_scores', 'passed', 'status', 'plan_hash'],
  properties: {
    plan_id: {type: 'string'},
    plan_hash: {description: 'SHA-256 of the rated text.', type: 'string'},
    overall_score: score,
    rubric_scores: {
      type: 'object',
      required: parts,
      properties: Object.fromEntries(parts.map(part => [part, score])),
    },
    passed: {type: 'boolean'},
    status: {enum: ['passed', 'failed']},
    attempt: {type: 'integer', minimum: 1},
    max_attempts: {type: 'integer', minimum: 1},
    feedback: {type: 'array', items: {type: 'string'}},
    history: {
      type: 'array',
      items: {
        type: 'object',
        required: ['attempt', 'overall_score'],
        properties: {attempt: {type: 'integer', minimum: 1}, overall_score: score},
      },
    },
    minimum_score_threshold: score,
  },
}
