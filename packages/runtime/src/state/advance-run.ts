import type {CriterionResult} from '../run-event.js'
import type {StepEvent} from './advance-step.js'
import type {Effect} from './effect.js'
import {finish} from './finish.js'
import type {InputEvent} from './input-event.js'
import {moveRun} from './move-run.js'
import type {PersonEvent} from './person-event.js'
import {reopen} from './reopen.js'
import {replan} from './replan.js'
import type {Run} from './run-state.js'
import {schedule} from './schedule.js'
import {stopsOf} from './stops-of.js'

type WholeRunEvent = Exclude<InputEvent, StepEvent | PersonEvent>

/** What happens to a run as a whole. Null when it doesn't apply to where the run stands. */
export function advanceRun(run: Run, event: WholeRunEvent): readonly [Run, readonly Effect[]] | null {
  const {status} = run
  switch (event.type) {
    case 'started':
      return status === 'planned' ? schedule(moveRun(run, 'start')) : null
    case 'criteria-checked':
      return status === 'checking' ? conclude(run, event.results) : null
    case 'published':
      return status === 'publishing' ? finish(run, isDegraded(run) ? 'degrade' : 'pass') : null
    case 'publish-failed': {
      const stop = {kind: 'publish', problems: event.problems} as const
      return status === 'publishing' ? finish(run, 'keep', [], stop) : null
    }
    case 'reopened':
      return reopen(run)
    case 'interrupted': {
      const canStop = status === 'planned' || status === 'running' || status === 'checking'
      return canStop ? finish(run, 'interrupt', stopsOf(run), {kind: 'interrupted'}) : null
    }
    case 'time-up':
      return status === 'running' ? runOut(run, event.seconds) : null
    case 'replanned':
      return replan(run, event)
  }
}

/** Nothing is handed over when a criterion isn't met, unless the CUJ said before what a degraded run may lack. */
function conclude(run: Run, results: readonly CriterionResult[]): readonly [Run, readonly Effect[]] {
  const isMet = !results.some(result => result.status === 'not met')
  if (!isMet && !isDegraded(run)) return finish(run, 'fail')
  return [moveRun(run, 'hand-over'), [{type: 'publish'}]]
}

/** What the plan's own conditions leave out is no loss. */
function isDegraded(run: Run): boolean {
  return [...run.steps.values()].some(
    ({status, skip}) => status === 'failed' || (status === 'skipped' && !skip?.byPlan),
  )
}

/** What is in flight is stopped and keeps its keys. */
function runOut(run: Run, seconds: number): readonly [Run, readonly Effect[]] {
  const spent = {...run.spent, seconds}
  if (run.budget.seconds === undefined || seconds < run.budget.seconds) return [{...run, spent}, []]
  const tell: Effect = {type: 'tell', event: {type: 'budget-spent', budget: run.budget, spent}}
  return finish({...run, spent}, 'run-out', [...stopsOf(run), tell], {kind: 'budget', which: 'seconds'})
}
