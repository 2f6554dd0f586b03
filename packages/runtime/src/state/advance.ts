import type {Problem} from '@journeywright/problems'
import type {Effect} from './effect.js'
import type {InputEvent} from './input-event.js'
import {ask} from './ask.js'
import {runSkipOrAsk} from './run-skip-or-ask.js'
import {passOrRevise} from './judge-gates.js'
import {retry} from './retry.js'
import {failTry} from './revise.js'
import {agentOf, isInFlight, keyOf, plannedStep, withStep, type Run, type StepState} from './run-state.js'
import {conclude, finish, finishPublished, schedule} from './schedule.js'

/**
 * Pure: the same run and event always give the same answer, so that replaying a journal gives the same run. Events of
 * an earlier epoch or attempt, and events after the end, change nothing.
 */
export function advance(run: Run, event: InputEvent): readonly [Run, readonly Effect[]] {
  if (event.type === 'cancelled') return cancel(run)
  if (event.type === 'interrupted') return interrupt(run)
  if (isWholeRun(event)) return advanceRun(run, event)
  if (!('key' in event)) return ignore(run, event.type)
  const state = run.status === 'running' ? currentState(run, event.key) : undefined
  return state ? advanceStep(run, state, event) : ignore(run, event.key)
}

type StepEvent = Extract<InputEvent, {readonly key: string}>
type WholeRunEvent = Extract<InputEvent, {readonly type: keyof typeof expectedStatus}>

const expectedStatus = {
  started: 'planned',
  'criteria-checked': 'checking',
  published: 'publishing',
  'publish-failed': 'publishing',
} as const

function advanceRun(run: Run, event: WholeRunEvent): readonly [Run, readonly Effect[]] {
  if (run.status !== expectedStatus[event.type]) return ignore(run, event.type)
  switch (event.type) {
    case 'started':
      return schedule({...run, status: 'running'})
    case 'criteria-checked':
      return conclude(run, event.results)
    case 'published':
      return finishPublished(run)
    case 'publish-failed':
      return finish(run, 'failed', [])
  }
}

function advanceStep(run: Run, state: StepState, event: StepEvent): readonly [Run, readonly Effect[]] {
  const {id} = state
  const expected =
    event.type === 'gates-judged' ? 'judging' : event.type === 'condition-decided' ? 'deciding' : 'running'
  if (state.status !== expected) return ignore(run, event.key)
  switch (event.type) {
    case 'condition-decided':
      return runSkipOrAsk(run, state, event)
    case 'step-done':
      return [
        withStep(run, id, {status: 'judging', artifacts: event.artifacts}),
        [{type: 'judge', step: id, key: event.key}],
      ]
    case 'step-transient':
      return retry(run, state, event)
    case 'step-failed':
      if (event.final) return endWith(run, state, event.problems)
      return failTry(run, [id], event.problems, {judge: null, maxAttempts: 3})
    case 'step-needs-input':
      return ask(run, id, event.questions)
    case 'gates-judged':
      return passOrRevise(run, state, event.verdicts)
    case 'timer':
      return [run, [{type: 'perform', step: id, key: event.key}]]
  }
}

/** The step in flight that a key names, when it's still the current one. */
function currentState(run: Run, key: string): StepState | undefined {
  const state = run.steps.get(key.slice(0, key.lastIndexOf('@')))
  return state && isInFlight(state) && keyOf(state) === key ? state : undefined
}

function isWholeRun(event: InputEvent): event is WholeRunEvent {
  return event.type in expectedStatus
}

function interrupt(run: Run): readonly [Run, readonly Effect[]] {
  if (!['planned', 'running', 'checking'].includes(run.status)) return ignore(run, 'interrupted')
  return finish({...run, stop: {kind: 'interrupted'}}, 'waiting', stopsOf(run))
}

function cancel(run: Run): readonly [Run, readonly Effect[]] {
  if (!['planned', 'running', 'checking'].includes(run.status)) return ignore(run, 'cancelled')
  return finish(run, 'cancelled', stopsOf(run))
}

/** Nothing that the runtime could try would help: the run fails at once, and what is in flight is stopped. */
function endWith(run: Run, state: StepState, problems: readonly Problem[]): readonly [Run, readonly Effect[]] {
  const failure = {agent: agentOf(plannedStep(run, state.id), state), epoch: state.epoch, problems}
  const failed = withStep(run, state.id, {status: 'failed', failures: [...state.failures, failure]})
  const tell: Effect = {type: 'tell', event: {type: 'step-failed', step: state.id, problems}}
  return finish(failed, 'failed', [tell, ...stopsOf(failed)])
}

function stopsOf(run: Run): readonly Effect[] {
  return [...run.steps.values()]
    .filter(isInFlight)
    .map((state): Effect => ({type: 'stop', step: state.id, key: keyOf(state)}))
}

function ignore(run: Run, key: string): readonly [Run, readonly Effect[]] {
  return [run, [{type: 'ignored', key}]]
}
