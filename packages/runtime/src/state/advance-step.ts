import {ask} from './ask.js'
import type {Effect} from './effect.js'
import type {InputEvent} from './input-event.js'
import {meetSkipOrAsk} from './meet-skip-or-ask.js'
import {move} from './move.js'
import {passOrRevise} from './pass-or-revise.js'
import {retry} from './retry.js'
import {failTry} from './revise.js'
import {isInFlight, keyOf, plannedStep, type Run, type StepState} from './run-state.js'
import {schedule} from './schedule.js'

type Done = Extract<InputEvent, {readonly type: 'step-done'}>

export type StepEvent = Extract<InputEvent, {readonly key: string}>

/** What became of a piece of work. Null when nobody asked for it, or no longer. */
export function advanceStep(run: Run, event: StepEvent): readonly [Run, readonly Effect[]] | null {
  const state = run.status === 'running' ? currentState(run, event) : undefined
  if (!state) return null
  const [next, effects] = apply(run, state, event)
  return schedule(next, effects)
}

function apply(run: Run, state: StepState, event: StepEvent): readonly [Run, readonly Effect[]] {
  const {id} = state
  switch (event.type) {
    case 'condition-decided':
      return meetSkipOrAsk(run, state, event)
    case 'step-done':
      return handIn(run, id, event)
    case 'step-transient':
      return retry(run, state, event)
    case 'step-failed':
      return failTry(run, [id], event.problems, {
        judge: null,
        maxAttempts: event.gone ? 1 : 3,
        isFinal: event.final ?? false,
      })
    case 'step-needs-input':
      return ask(run, state, event.questions)
    case 'gates-judged':
      return passOrRevise(run, state, event.verdicts)
    case 'timer':
      return [move(run, id, 'wake', {waitMs: null}), []]
  }
}

function handIn(run: Run, id: string, {key, artifacts}: Done): readonly [Run, readonly Effect[]] {
  if (plannedStep(run, id).gates.length === 0) {
    return [move(run, id, 'pass', {artifacts}), [{type: 'passed', step: id, key}]]
  }
  return [move(run, id, 'hand-in', {artifacts}), [{type: 'judge', step: id, key}]]
}

/** The step whose work an event is about, when that is its current work and no other result of it was taken. */
function currentState(run: Run, {type, key}: StepEvent): StepState | undefined {
  const state = run.steps.get(key.slice(0, key.lastIndexOf('@')))
  if (!state || !isInFlight(state) || keyOf(state) !== key) return undefined
  const expected = type === 'gates-judged' ? 'judging' : type === 'condition-decided' ? 'deciding' : 'running'
  const isAwaited = (state.waitMs !== null) === (type === 'timer')
  return state.status === expected && isAwaited ? state : undefined
}
