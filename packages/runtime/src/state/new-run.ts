import type {Plan} from '../plan.js'
import type {Budget} from '../run-event.js'
import {planIndex} from './plan-index.js'
import {freshTries, nothingMade, type Run, type StepState} from './run-state.js'
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
    concurrency: Math.max(1, concurrency),
    budget,
    spent: {steps: 0, seconds: 0, tokens: 0, cost: 0},
    stop: null,
    risks: [],
    answered: [],
    ticks: new Map(),
  }
}

/** `open` counts the steps that it depends on. */
export function newStepState(id: string, open: number): StepState {
  return {
    id,
    status: open === 0 ? 'ready' : 'blocked',
    epoch: 1,
    attempt: 1,
    waitsFor: null,
    isMet: false,
    open,
    answers: [],
    override: null,
    ...freshTries,
    ...nothingMade,
  }
}
