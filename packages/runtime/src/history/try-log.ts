import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import {agentOf, performerOf, plannedStep, stateOf, type Run} from '../state/run-state.js'
import type {StepTry} from './run-history.js'

/** Notes when tries begin and end. */
export interface TryLog {
  note(at: string, event: InputEvent, effects: readonly Effect[], after: Run): void
  tries(): readonly StepTry[]
}

/** Changed in place until it's over. */
type OpenTry = {-readonly [Name in keyof StepTry]: StepTry[Name]}

export function newTryLog(): TryLog {
  const tries: OpenTry[] = []
  /** The one of each key that is still being worked on or judged. */
  const open = new Map<string, OpenTry>()
  const change = (key: string, more: Partial<StepTry>): void => void Object.assign(open.get(key) ?? {}, more)
  /** What is only being judged has its outcome already. */
  const breakOff = (key: string, outcome: 'stopped' | 'lost', endedAt: string): void => {
    if (open.get(key)?.outcome === null) change(key, {outcome, endedAt})
  }
  let last = ''
  return {
    note(at, event, effects, after) {
      if ('key' in event) change(event.key, changeOf(event, at))
      if (event.type === 'reopened') for (const key of open.keys()) breakOff(key, 'lost', last)
      if ('key' in event && !effects.some(effect => effect.type === 'judge' && effect.key === event.key)) {
        open.delete(event.key)
      }
      for (const effect of effects) {
        if (effect.type === 'stop') {
          breakOff(effect.key, 'stopped', at)
          open.delete(effect.key)
        }
        if (effect.type === 'perform') {
          const begun = newTry(after, effect, at)
          tries.push(begun)
          open.set(effect.key, begun)
        }
      }
      last = at
    },
    tries: () => tries,
  }
}

function newTry(run: Run, {step, key}: Extract<Effect, {readonly type: 'perform'}>, at: string): OpenTry {
  const planned = plannedStep(run, step)
  const state = stateOf(run, step)
  return {
    step,
    title: planned.title,
    key,
    agent: agentOf(planned, state),
    performer: performerOf(planned, state),
    startedAt: at,
    endedAt: null,
    outcome: null,
    problems: [],
    reason: null,
    usage: {},
    verdicts: [],
  }
}

function changeOf(event: Extract<InputEvent, {readonly key: string}>, at: string): Partial<StepTry> {
  const end = {endedAt: at, ...('usage' in event && event.usage ? {usage: event.usage} : {})}
  switch (event.type) {
    case 'step-done':
      return {...end, outcome: 'done'}
    case 'step-transient':
      return {...end, outcome: 'transient', reason: event.reason}
    case 'step-failed':
      return {...end, outcome: 'failed', problems: event.problems}
    case 'step-needs-input':
      return {...end, outcome: 'needs-input'}
    case 'gates-judged':
      return {endedAt: at, verdicts: event.verdicts}
    case 'condition-decided':
    case 'timer':
      return {}
  }
}
