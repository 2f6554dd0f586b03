import type {Outcome, StepTask} from '../contracts.js'
import type {InputEvent} from '../state/input-event.js'
import {performerOf, plannedStep, stateOf, type ArtifactRef, type Run} from '../state/run-state.js'
import {askOrCollect} from './ask-or-collect.js'
import {checkArtifacts} from './check-artifacts.js'
import {isOutcome, outcomeDefect} from './check-outcome.js'
import {makeTask} from './make-task.js'
import {strangeOutcome, tookTooLong} from './problems.js'
import {runPerformer} from './run-performer.js'
import type {RunContext} from './run-context.js'
import type {Stop} from './stop.js'
import {withTimeout} from './with-timeout.js'

/** Has a step performed, keeps what it made, and says what happened. Throws only when nothing can be written. */
export async function performStep(
  context: RunContext,
  run: Run,
  id: string,
  key: string,
  stop: Stop,
): Promise<InputEvent> {
  const step = plannedStep(run, id)
  const task = makeTask(context, run, step, key)
  const state = stateOf(run, id)
  const performer = performerOf(step, state)
  if (performer === 'person') return eventOf(context, task, await askOrCollect(context, task, state.isTicked))
  const outcome = await withTimeout(context.host, step.timeoutMs, stop, () => {
    return runPerformer(context, performer, task, stop)
  })
  if (outcome === 'too long') return {type: 'step-transient', key, reason: tookTooLong(step.timeoutMs)}
  if (!isOutcome(outcome)) {
    const name = performer.replace(/^builtin:/, '')
    return {type: 'step-failed', key, problems: [strangeOutcome(name, outcomeDefect(outcome))]}
  }
  return eventOf(context, task, outcome)
}

async function eventOf(context: RunContext, task: StepTask, outcome: Outcome): Promise<InputEvent> {
  const {key} = task
  const usage = outcome.usage === undefined ? {} : {usage: outcome.usage}
  switch (outcome.kind) {
    case 'done':
      return {...(await keepArtifacts(context, task, outcome)), ...usage}
    case 'transient': {
      const {reason, retryAfterMs} = outcome
      return {type: 'step-transient', key, reason, ...(retryAfterMs === undefined ? {} : {retryAfterMs}), ...usage}
    }
    case 'failed': {
      const {problems, final, gone} = outcome
      return {type: 'step-failed', key, problems, ...(final ? {final} : {}), ...(gone ? {gone} : {}), ...usage}
    }
    case 'needs-input':
      return {type: 'step-needs-input', key, questions: outcome.questions, ...usage}
  }
}

async function keepArtifacts(
  context: RunContext,
  task: StepTask,
  {artifacts, notes = []}: Extract<Outcome, {readonly kind: 'done'}>,
): Promise<InputEvent> {
  const {key} = task
  const problems = checkArtifacts(task, artifacts)
  if (problems.length > 0) return {type: 'step-failed', key, problems}
  const refs: ArtifactRef[] = []
  for (const artifact of artifacts) refs.push(await context.store.keep(artifact))
  return {type: 'step-done', key, artifacts: refs, notes}
}
