import type {InputEvent} from './input-event.js'
import type {Run, RunStop, StepStatus} from './run-state.js'

/** What a status of a step, or of a run, can become, and through what. Nothing moves but by a row of these tables. */
export interface Transition<Status> {
  readonly from: readonly Status[]
  readonly to: Status
  /** The events that can lead to it; `any` for what follows from what happened to another step. */
  readonly on: 'any' | readonly InputEvent['type'][]
  readonly when: string
}

export interface StepTransition extends Transition<StepStatus> {
  /** What becomes of the key `step@epoch#attempt`: new work has a new one. */
  readonly key: 'kept' | 'next attempt' | 'next epoch'
}

const failing = ['step-failed', 'step-transient', 'gates-judged', 'reopened'] as const

export const stepTransitions = {
  unblock: {
    from: ['blocked'],
    to: 'ready',
    on: 'any',
    key: 'kept',
    when: 'every step that it depends on has passed, or was left out and is not missed',
  },
  miss: {
    from: ['blocked'],
    to: 'skipped',
    on: 'any',
    key: 'kept',
    when: "a step that it can't do without was left out",
  },
  hold: {from: ['ready'], to: 'blocked', on: 'any', key: 'kept', when: 'a step that it depends on goes back'},
  consider: {
    from: ['ready'],
    to: 'deciding',
    on: 'any',
    key: 'kept',
    when: 'it has a condition, and there is a free slot',
  },
  start: {from: ['ready'], to: 'running', on: 'any', key: 'kept', when: 'there is a free slot, and budget'},
  meet: {from: ['deciding'], to: 'ready', on: ['condition-decided'], key: 'kept', when: 'its condition is met'},
  'leave-out': {
    from: ['deciding'],
    to: 'skipped',
    on: ['condition-decided'],
    key: 'kept',
    when: "its condition isn't met",
  },
  inquire: {from: ['deciding'], to: 'waiting', on: ['condition-decided'], key: 'kept', when: 'no program can tell'},
  retry: {
    from: ['running'],
    to: 'running',
    on: ['step-transient'],
    key: 'next attempt',
    when: 'retries are left: it waits',
  },
  wake: {from: ['running'], to: 'ready', on: ['timer'], key: 'kept', when: 'the wait before a retry is over'},
  'hand-in': {from: ['running'], to: 'judging', on: ['step-done'], key: 'kept', when: 'it has gates'},
  pass: {from: ['running'], to: 'passed', on: ['step-done'], key: 'kept', when: 'it has no gate'},
  accept: {
    from: ['judging'],
    to: 'passed',
    on: ['gates-judged'],
    key: 'kept',
    when: 'no gate refuses, or a person has let these very bytes pass',
  },
  ask: {from: ['running'], to: 'waiting', on: ['step-needs-input'], key: 'kept', when: 'it needs a tick or an answer'},
  revise: {
    from: ['running', 'judging', 'passed'],
    to: 'ready',
    on: failing,
    key: 'next epoch',
    when: 'its try has failed, or a gate refuses what it made: an agent has a try left',
  },
  escalate: {
    from: ['running', 'judging', 'passed'],
    to: 'waiting',
    on: failing,
    key: 'kept',
    when: 'the same, and no agent has a try left, or another try could not help',
  },
  'give-up': {
    from: ['running', 'judging', 'passed'],
    to: 'failed',
    on: failing,
    key: 'kept',
    when: 'the same, no agent has a try left, and the CUJ can do without it',
  },
  'roll-back': {
    from: ['deciding', 'running', 'judging', 'passed', 'waiting', 'failed', 'skipped'],
    to: 'blocked',
    on: 'any',
    key: 'next epoch',
    when: 'a step that it depends on goes back, or a person rolls it back',
  },
  agree: {
    from: ['waiting'],
    to: 'ready',
    on: ['approved'],
    key: 'kept',
    when: 'a person says that its condition is met',
  },
  decline: {
    from: ['waiting'],
    to: 'skipped',
    on: ['rejected'],
    key: 'kept',
    when: "a person says that its condition isn't",
  },
  answer: {
    from: ['waiting'],
    to: 'ready',
    on: ['approved'],
    key: 'next epoch',
    when: 'a person ticks it, or answers it',
  },
  reject: {
    from: ['waiting', 'passed'],
    to: 'ready',
    on: ['rejected'],
    key: 'next epoch',
    when: 'a person wants it made anew',
  },
  override: {
    from: ['waiting'],
    to: 'passed',
    on: ['overridden'],
    key: 'kept',
    when: 'a person lets pass what it has made',
  },
  forgo: {from: ['waiting'], to: 'skipped', on: ['overridden'], key: 'kept', when: 'the same, and it has made nothing'},
  'try-again': {
    from: ['waiting'],
    to: 'ready',
    on: ['resumed'],
    key: 'next epoch',
    when: 'it was escalated: it gets all agents and tries again',
  },
} as const satisfies Readonly<Record<string, StepTransition>>

export interface RunTransition extends Transition<Run['status']> {
  /** Why a run that waits for no person has stopped. */
  readonly stop: RunStop['kind'] | null
}

const decisions = ['approved', 'rejected', 'overridden', 'rolled-back', 'resumed', 'replanned'] as const

export const runTransitions = {
  start: {stop: null, from: ['planned'], to: 'running', on: ['started'], when: 'it begins'},
  wait: {
    stop: null,
    from: ['running'],
    to: 'waiting',
    on: 'any',
    when: 'nothing is in flight, and a step waits for a person',
  },
  spend: {
    stop: 'budget',
    from: ['running'],
    to: 'waiting',
    on: 'any',
    when: 'its budget is reached, and what was in flight has ended',
  },
  'run-out': {stop: 'budget', from: ['running'], to: 'waiting', on: ['time-up'], when: "the budget's seconds are over"},
  interrupt: {
    stop: 'interrupted',
    from: ['planned', 'running', 'checking'],
    to: 'waiting',
    on: ['interrupted'],
    when: 'whoever runs it has to stop: what is in flight keeps its keys',
  },
  check: {stop: null, from: ['running'], to: 'checking', on: 'any', when: 'every step has ended'},
  'hand-over': {
    stop: null,
    from: ['checking'],
    to: 'publishing',
    on: ['criteria-checked'],
    when: 'every criterion is met or unverified, or the run is degraded',
  },
  fail: {stop: null, from: ['checking'], to: 'failed', on: ['criteria-checked'], when: "a criterion isn't met"},
  pass: {stop: null, from: ['publishing'], to: 'passed', on: ['published'], when: 'nothing was left out but by plan'},
  degrade: {
    stop: null,
    from: ['publishing'],
    to: 'degraded',
    on: ['published'],
    when: 'a step was given up or left out',
  },
  keep: {
    stop: 'publish',
    from: ['publishing'],
    to: 'waiting',
    on: ['publish-failed'],
    when: "the deliverables couldn't be written",
  },
  'go-on': {stop: null, from: ['waiting'], to: 'running', on: decisions, when: 'somebody decides, or resumes it'},
  'publish-again': {
    stop: null,
    from: ['waiting'],
    to: 'publishing',
    on: ['resumed'],
    when: "the deliverables couldn't be written",
  },
  replan: {
    stop: null,
    from: ['checking', 'publishing'],
    to: 'running',
    on: ['replanned'],
    when: 'changed definitions have to be made good',
  },
  cancel: {
    stop: null,
    from: ['planned', 'running', 'checking', 'waiting'],
    to: 'cancelled',
    on: ['cancelled'],
    when: 'somebody ends it',
  },
} as const satisfies Readonly<Record<string, RunTransition>>
