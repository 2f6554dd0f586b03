import {changeRun} from './change-run.js'
import {changeStep} from './change-step.js'
import {planIndex} from './plan-index.js'
import {hasEnded, indexOf, isInFlight, nothingMade, stateOf, type Run, type StepState} from './run-state.js'
import {stepTransitions, type StepTransition} from './transitions.js'

export type StepMove = keyof typeof stepTransitions
type Change = Partial<Omit<StepState, 'id' | 'status' | 'epoch' | 'attempt' | 'open'>>

/** A copy of the run with one step's status changed by a row of the table, and all counts with it. The only way to do so. */
export function move(run: Run, id: string, name: StepMove, change: Change | null = null): Run {
  const row: StepTransition = stepTransitions[name]
  const before = stateOf(run, id)
  if (!row.from.includes(before.status)) {
    throw new Error(`Internal error: step ${id} is ${before.status}, from where it can't ${name}`)
  }
  const after = changed(before, row, change)
  const at = indexOf(run, id)
  const next = changeRun(run, {
    steps: run.steps.with(at, after),
    inFlight: run.inFlight + Number(isInFlight(after)) - Number(isInFlight(before)),
    waiting: run.waiting + Number(after.status === 'waiting') - Number(before.status === 'waiting'),
    ready: readyAfter(run.ready, at, before, after),
    unsettled: after.status === 'blocked' && after.open === 0 ? [...run.unsettled, at] : run.unsettled,
  })
  if (hasEnded(before) === hasEnded(after)) return next
  return countOpen(next, at, hasEnded(after) ? -1 : 1)
}

const noQuestions = [] as const

/** Copies again only where more has changed: a replayed journal comes through here three times an event. */
function changed(state: StepState, row: StepTransition, change: Change | null): StepState {
  const moved = changeStep(state, {status: row.to, waitsFor: null, questions: noQuestions})
  const keyed = row.key === 'kept' ? moved : changeStep(moved, newKey(moved, row))
  return change === null ? keyed : changeStep(keyed, change)
}

function newKey({epoch, attempt}: StepState, {key}: StepTransition): Partial<StepState> {
  switch (key) {
    case 'kept':
      return {}
    case 'next attempt':
      return {attempt: attempt + 1, interruptions: 0}
    case 'next epoch':
      return {...nothingMade, epoch: epoch + 1, attempt: 1}
  }
}

function readyAfter(ready: readonly number[], at: number, before: StepState, after: StepState): readonly number[] {
  if (before.status === after.status) return ready
  if (before.status === 'ready') return ready.toSpliced(ready.indexOf(at), 1)
  if (after.status !== 'ready') return ready
  const place = ready.findLastIndex(each => each < at) + 1
  return ready.toSpliced(place, 0, at)
}

/** Tells the direct dependents of a step that it has ended, or is to be made anew. */
function countOpen(run: Run, at: number, by: 1 | -1): Run {
  let {steps} = run
  const unsettled = [...run.unsettled]
  for (const each of planIndex(run.plan).after[at] ?? []) {
    const state = steps.at(each)
    if (!state) continue
    const open = state.open + by
    steps = steps.with(each, changeStep(state, {open}))
    if (open === 0 && state.status === 'blocked') unsettled.push(each)
  }
  return changeRun(run, {steps, unsettled})
}
