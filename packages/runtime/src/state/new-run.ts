import type {Plan} from '../plan.js'
import type {Budget} from '../run-event.js'
import {planIndex} from './plan-index.js'
import type {Run, StepState} from './run-state.js'
import {StepList} from './step-list.js'

/** A run that hasn't started. */
export function newRun(plan: Plan, concurrency = 1, budget: Budget = {}): Run {
  const {byId, before} = planIndex(plan)
  const states = plan.steps.map(({id}, at) => newStepState(id, before[at]?.length ?? 0))
  return {
    plan,
    status: 'planned',
    steps: StepList.of(byId, states),
    inFlight: 0,
    waiting: 0,
    ready: states.flatMap(({status}, at) => (status === 'ready' ? [at] : [])),
    unsettled: [],
    goneAt: new Map(),
    concurrency: Math.max(1, concurrency),
    budget,
    spent: {steps: 0, seconds: 0, tokens: 0, cost: 0},
    stop: null,
    risks: [],
    answered: [],
    ticks: new Map(),
  }
}

/**
 * `open` counts the steps that it depends on. Spelled out in the order of `changeStep`, so that all states are of one kind
 * to the engine.
 */
export function newStepState(id: string, open: number, epoch = 1): StepState {
  return {
    id,
    status: open === 0 ? 'ready' : 'blocked',
    epoch,
    attempt: 1,
    failedTries: 0,
    agentIndex: 0,
    feedback: none,
    artifacts: none,
    verdicts: none,
    questions: none,
    waitsFor: null,
    waitMs: null,
    isMet: false,
    isTicked: false,
    open,
    answers: none,
    interruptions: 0,
    override: null,
    skip: null,
    failures: none,
  }
}

const none = [] as const
