import type {Artifact, HandlerContext, Outcome, StepTask} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {fillTemplate} from '../templates.js'
import {askPerson} from './ask-person.js'
import {checkArtifacts} from './check-artifacts.js'
import type {InputEvent} from '../state/input-event.js'
import {handlerThrew, strangeOutcome} from './problems.js'
import {artifactsOf, currentRefs, placeholderValues, type RunContext} from './run-context.js'
import {agentOf, performerOf, plannedStep, stateOf, type ArtifactRef, type Run} from '../state/run-state.js'
import {messageOf} from './run-store.js'

/** Has a step performed, keeps what it made, and says what happened. Throws only when nothing can be written. */
export async function performStep(
  context: RunContext,
  run: Run,
  id: string,
  key: string,
  signal: AbortSignal,
): Promise<InputEvent> {
  const task = makeTask(context, run, plannedStep(run, id), key)
  const performer = performerOf(task.step, stateOf(run, id)).replace(/^builtin:/, '')
  const outcome = performer === 'person' ? askPerson(task) : await perform(context, performer, task, signal)
  switch (outcome.kind) {
    case 'done':
      return keepArtifacts(context, task, key, outcome)
    case 'transient': {
      const {reason, retryAfterMs} = outcome
      return {type: 'step-transient', key, reason, ...(retryAfterMs === undefined ? {} : {retryAfterMs})}
    }
    case 'failed':
      return {type: 'step-failed', key, problems: outcome.problems, ...(outcome.final ? {final: true} : {})}
    case 'needs-input':
      return {type: 'step-needs-input', key, questions: outcome.questions}
    default:
      return {type: 'step-failed', key, problems: [strangeOutcome(performer)]}
  }
}

async function perform(context: RunContext, performer: string, task: StepTask, signal: AbortSignal): Promise<Outcome> {
  const handler = context.handlers.find(each => each.id === performer)
  if (!handler) throw new Error(`Internal error: the plan names handler ${performer}, which no plugin has`)
  try {
    return await handler.perform(task, handlerContext(context, task, signal))
  } catch (error) {
    return {kind: 'failed', problems: [handlerThrew(performer, messageOf(error))]}
  }
}

async function keepArtifacts(
  context: RunContext,
  task: StepTask,
  key: string,
  {artifacts, notes = []}: Extract<Outcome, {readonly kind: 'done'}>,
): Promise<InputEvent> {
  const problems = checkArtifacts(task, artifacts)
  if (problems.length > 0) return {type: 'step-failed', key, problems}
  const refs: ArtifactRef[] = []
  for (const artifact of artifacts) {
    const ref = await context.store.saveArtifact(artifact)
    context.contents.set(ref.hash, artifact.content)
    refs.push(ref)
  }
  const {id} = task.step
  context.history.set(id, [...(context.history.get(id) ?? []), ...artifacts])
  return {type: 'step-done', key, artifacts: refs, notes}
}

function makeTask(context: RunContext, run: Run, step: PlannedStep, key: string): StepTask {
  const {input} = context
  const {agents, skills} = input.definitions
  const state = stateOf(run, step.id)
  const agent = agentOf(step, state)
  const values = placeholderValues(context, run)
  return {
    key,
    runId: input.runId,
    workflowId: context.workflowId,
    planId: values.plan_id,
    createdAt: input.createdAt,
    step,
    agent: agents.find(each => each.id === agent) ?? null,
    skill: skills.find(each => each.id === step.skill) ?? null,
    request: input.plan.request,
    brief: input.plan.brief,
    options: input.plan.options,
    inputs: inputsOf(context, run, step),
    outputs: step.outputs.map(output => ({id: output.id, path: fillTemplate(output.path, values)})),
    feedback: state.feedback,
    previous: context.history.get(step.id) ?? [],
    answers: state.answers,
    tools: step.tools.granted,
    steps: input.plan.steps,
  }
}

function inputsOf(context: RunContext, run: Run, step: PlannedStep): readonly Artifact[] {
  const wanted = new Set(step.inputs.map(input => input.id))
  return artifactsOf(
    context,
    currentRefs(run).filter(ref => wanted.has(ref.id)),
  )
}

function handlerContext({input, extensions, tell}: RunContext, task: StepTask, signal: AbortSignal): HandlerContext {
  return {
    signal,
    extensions: point => extensions.filter(extension => extension.point === point),
    agents: input.definitions.agents,
    skills: input.definitions.skills,
    conventions: input.definitions.conventions,
    progress: message => tell({type: 'step-progress', step: task.step.id, message}),
  }
}
