import type {StepTask} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {agentOf, stateOf, type Run} from '../state/run-state.js'
import {fillTemplate} from '../templates.js'
import {answersFor} from './answers-for.js'
import {inputsOf} from './inputs-of.js'
import {artifactsOf, placeholderValues, type RunContext} from './run-context.js'

/** Everything that a performer gets for one try of a step. */
export function makeTask(context: RunContext, run: Run, step: PlannedStep, key: string): StepTask {
  const {input, workflowId} = context
  const {agents, skills} = input.definitions
  const state = stateOf(run, step.id)
  const agent = agentOf(step, state)
  const values = placeholderValues(context, run)
  return {
    key,
    runId: input.runId,
    workflowId,
    planId: values.plan_id,
    createdAt: input.createdAt,
    step,
    agent: agents.find(each => each.id === agent) ?? null,
    skill: skills.find(each => each.id === step.skill) ?? null,
    request: run.plan.request,
    brief: run.plan.brief,
    options: run.plan.options,
    inputs: inputsOf(context, run, step),
    outputs: step.outputs.map(output => ({id: output.id, path: fillTemplate(output.path, values)})),
    feedback: state.feedback,
    previous: artifactsOf(context, context.history.get(step.id) ?? []),
    answers: answersFor(run, step),
    tools: step.tools.granted,
    steps: run.plan.steps,
  }
}
