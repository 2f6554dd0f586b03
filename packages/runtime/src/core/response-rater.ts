import type {Artifact, HandlerContext, StepHandler, StepTask} from '../contracts.js'
import {parseJson, propertiesOf} from '../parse-json.js'
import type {PlanDocument} from '../rating/plan-document.js'
import {ratePlan, rateUnreadable, type RatePlanOptions} from '../rating/rate-plan.js'
import type {Rating} from '../rating/rating.js'
import {planDocumentSchema} from '../schemas/plan-document-schema.js'
import {planRatingSchema} from '../schemas/plan-rating-schema.js'
import {fillTemplate} from '../templates.js'
import {textHash} from '../text-hash.js'
import {validateJson} from '../validate-json.js'

/** Rates the artifact `plan` by the rubric of five; the gate `minimum-score` decides what that means. */
export const responseRater: StepHandler = {
  id: 'response-rater',
  performs: {skills: ['response-rater']},
  needs: ['plan'],
  produces: [
    {
      id: 'plan-rating',
      path: '.claude/context/runtime/runs/{{run_id}}/plans/{{plan_id}}-rating.json',
      mediaType: 'application/json',
      title: 'Plan rating',
      schema: planRatingSchema,
      deliverable: false,
    },
  ],
  async perform(task, context) {
    const plan = task.inputs.find(input => input.id === 'plan')
    const path = task.outputs.find(output => output.id === 'plan-rating')?.path ?? ''
    const rating = await rate(plan, optionsOf(task, context, plan))
    const content = `${JSON.stringify(rating, null, 2)}\n`
    const note = `plan rated ${rating.overall_score}/10`
    return {kind: 'done', artifacts: [{id: 'plan-rating', path, content}], notes: [note]}
  },
}

async function rate(plan: Artifact | undefined, options: RatePlanOptions): Promise<Rating> {
  const parsed = parseJson(plan?.content ?? '')
  if ('error' in parsed) return rateUnreadable([parsed.error], options)
  const violations = await validateJson(planDocumentSchema, parsed.value)
  return isPlan(parsed.value, violations) ? ratePlan(parsed.value, options) : rateUnreadable(violations, options)
}

/** The schema says that it's one. */
function isPlan(_value: unknown, violations: readonly string[]): _value is PlanDocument {
  return violations.length === 0
}

function optionsOf(task: StepTask, context: HandlerContext, plan: Artifact | undefined): RatePlanOptions {
  const values = {run_id: task.runId, workflow_id: task.workflowId, plan_id: task.planId}
  const outputs = task.steps.flatMap(step => step.outputs).filter(output => output.deliverable)
  const gate = task.step.gates.find(each => each.gate === 'minimum-score')
  const minimum = gate?.options['minimum']
  const outOf = gate?.options['outOf']
  return {
    agents: context.agents.flatMap(agent => [agent.id, agent.name, ...agent.aliases]),
    deliverables: outputs.flatMap(({id, path}) => [id, path, fillTemplate(path, values)]),
    hash: textHash(plan?.content ?? ''),
    minimum: typeof minimum === 'number' && typeof outOf === 'number' ? (10 * minimum) / outOf : 7,
    maxAttempts: gate?.maxAttempts ?? 3,
    history: task.previous.flatMap(historyOf),
  }
}

function historyOf(artifact: Artifact): Rating['history'] {
  const parsed = parseJson(artifact.content)
  const {attempt, overall_score: score} = propertiesOf('value' in parsed ? parsed.value : null)
  return typeof attempt === 'number' && typeof score === 'number' ? [{attempt, overall_score: score}] : []
}
