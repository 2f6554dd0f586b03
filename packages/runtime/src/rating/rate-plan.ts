import {textHash} from '../text-hash.js'
import {scoreOf, type Finding} from './finding.js'
import type {PlanDocument} from './plan-document.js'
import type {Rating, RubricScores} from './rating.js'
import {agentCoverage, completeness, feasibility, integration, riskMitigation} from './rubric.js'

export interface RatePlanOptions {
  /** Ids, names and aliases of the agents that exist; without them every name counts. */
  readonly agents?: readonly string[]
  /** Outputs that a person is handed; without them every output counts as one. */
  readonly deliverables?: readonly string[]
  /** SHA-256 of the plan's own text; default: of the plan as compact JSON. */
  readonly hash?: string
  /** 0 to 10; default 7. */
  readonly minimum?: number
  readonly maxAttempts?: number
  /** Earlier ratings of this plan, oldest first. */
  readonly history?: Rating['history']
}

/** Computes the rating of a plan: nothing is judged by taste, so that the same plan always gets the same rating. */
export function ratePlan(plan: PlanDocument, options: RatePlanOptions = {}): Rating {
  const parts: readonly (readonly [keyof RubricScores, readonly Finding[]])[] = [
    ['completeness', completeness(plan)],
    ['feasibility', feasibility(plan)],
    ['risk_mitigation', riskMitigation(plan)],
    ['agent_coverage', agentCoverage(plan, options.agents)],
    ['integration', integration(plan, options.deliverables)],
  ]
  const scores = parts.map(([, findings]) => scoreOf(findings))
  const [completenessScore = 0, feasibilityScore = 0, riskScore = 0, agentScore = 0, integrationScore = 0] = scores
  return composeRating(
    plan.plan_id,
    {
      completeness: completenessScore,
      feasibility: feasibilityScore,
      risk_mitigation: riskScore,
      agent_coverage: agentScore,
      integration: integrationScore,
    },
    parts.flatMap(([part, findings]) =>
      findings.flatMap(({defect}) => (defect === null ? [] : [`${part}: ${defect}`])),
    ),
    {hash: textHash(JSON.stringify(plan)), ...options},
  )
}

/** The rating of a text that is no plan: nothing of it counts, and the feedback says what's wrong with it. */
export function rateUnreadable(violations: readonly string[], options: RatePlanOptions): Rating {
  const zero = {completeness: 0, feasibility: 0, risk_mitigation: 0, agent_coverage: 0, integration: 0}
  return composeRating(
    '',
    zero,
    violations.map(violation => `completeness: the plan can't be read: ${violation}`),
    options,
  )
}

function composeRating(
  planId: string,
  scores: RubricScores,
  feedback: readonly string[],
  {hash = '', minimum = 7, maxAttempts = 3, history = []}: RatePlanOptions,
): Rating {
  const values = Object.values(scores).map(Number)
  const overall = Math.round((100 * values.reduce((sum, score) => sum + score, 0)) / values.length) / 100
  const passed = overall >= minimum && values.every(score => score >= minimum / 2)
  return {
    plan_id: planId,
    plan_hash: hash,
    overall_score: overall,
    rubric_scores: scores,
    passed,
    status: passed ? 'passed' : 'failed',
    attempt: history.length + 1,
    max_attempts: maxAttempts,
    feedback,
    history,
    minimum_score_threshold: minimum,
  }
}
