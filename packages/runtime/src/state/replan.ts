import type {Effect} from './effect.js'
import {goOn} from './go-on.js'
import type {InputEvent} from './input-event.js'
import {isOver} from './is-over.js'
import {moveRun} from './move-run.js'
import {newRun, newStepState} from './new-run.js'
import {planIndex} from './plan-index.js'
import {rollBack, rollBackDependents} from './roll-back.js'
import {hasEnded, isInFlight, type Run, type StepState} from './run-state.js'
import {schedule} from './schedule.js'
import {StepList} from './step-list.js'
import {stopOf} from './stops-of.js'

type Replanned = Extract<InputEvent, {readonly type: 'replanned'}>

/**
 * The run goes on with another plan: what stands and hasn't changed is kept, with its keys. Where nobody works on the run
 * it goes on; what a dead owner had in flight has to be `reopened` before. Null after the end.
 */
export function replan(run: Run, {plan, changed}: Replanned): readonly [Run, readonly Effect[]] | null {
  if (isOver(run)) return null
  if (run.status === 'planned') return [newRun(plan, run.concurrency, run.budget), []]
  const effects: Effect[] = [...run.steps.values()].filter(({id}) => !planIndex(plan).byId.has(id)).flatMap(stopOf)
  let next = withPlan(run, plan)
  for (const id of anew(run, plan, changed)) {
    next = rollBackDependents(rollBack(next, id, effects), id, effects)
  }
  if (run.status === 'waiting') return goOn(next, effects)
  return schedule(run.status === 'running' ? next : moveRun(next, 'replan'), effects)
}

/** Steps that the old plan didn't have count as changed: what depends on them has to wait for them. */
function anew(run: Run, plan: Plan, changed: readonly string[]): readonly string[] {
  const ids = new Set(changed)
  return plan.steps.flatMap(({id}) => (ids.has(id) || !run.steps.get(id) ? [id] : []))
}

type Plan = Run['plan']

/** The same states under another plan, with everything counted anew. */
function withPlan(run: Run, plan: Plan): Run {
  const {byId, before} = planIndex(plan)
  const kept = plan.steps.map(({id}) => run.steps.get(id) ?? newStepState(id, 1, (run.goneAt.get(id) ?? 0) + 1))
  const states = kept.map((state, at): StepState => {
    const open = (before[at] ?? []).filter(each => !hasEnded(kept[each] ?? {status: 'blocked'})).length
    return {...state, open}
  })
  const indicesOf = (is: (state: StepState) => boolean): readonly number[] =>
    states.flatMap((state, at) => (is(state) ? [at] : []))
  return {
    ...run,
    plan,
    steps: StepList.of(byId, states),
    inFlight: indicesOf(isInFlight).length,
    waiting: indicesOf(({status}) => status === 'waiting').length,
    ready: indicesOf(({status}) => status === 'ready'),
    goneAt: withGone(run, byId),
    unsettled: indicesOf(({status, open}) => status === 'blocked' && open === 0),
  }
}

function withGone({steps, goneAt}: Run, kept: {has(id: string): boolean}): Run['goneAt'] {
  const gone = [...steps.values()].filter(({id}) => !kept.has(id))
  return gone.length === 0 ? goneAt : new Map([...goneAt, ...gone.map(({id, epoch}) => [id, epoch] as const)])
}
