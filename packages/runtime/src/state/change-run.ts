import type {Run} from './run-state.js'

/**
 * A copy of the run with some of it changed. Spelled out, since a spread that overrides takes ten times as long, and a
 * replay does this several times an event.
 */
export function changeRun(run: Run, change: Partial<Run>): Run {
  const {plan = run.plan, status = run.status, steps = run.steps, stop = run.stop} = change
  const {inFlight = run.inFlight, waiting = run.waiting, ready = run.ready, unsettled = run.unsettled} = change
  const {goneAt = run.goneAt} = change
  const {concurrency = run.concurrency, budget = run.budget, spent = run.spent} = change
  const {risks = run.risks, answered = run.answered, ticks = run.ticks} = change
  return {
    plan,
    status,
    steps,
    inFlight,
    waiting,
    ready,
    unsettled,
    goneAt,
    concurrency,
    budget,
    spent,
    stop,
    risks,
    answered,
    ticks,
  }
}
