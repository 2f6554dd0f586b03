import type {Problem} from '@journeywright/problems'
import {nodeHost} from '../host.js'
import type {RunResult} from '../run-event.js'
import {newRun} from '../state/new-run.js'
import {beginRun} from './begin-run.js'
import {andThen} from '../record/disk-problems.js'
import {badId} from './problems.js'
import {problemsOf} from '../record/problems-of.js'
import {refused} from './refused.js'
import {newContext} from '../perform/run-context.js'
import {runFolder} from '../record/run-folder.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'
import {runSession} from './run-session.js'
import type {RunStore} from '../record/run-store.js'
import {newSession} from './session.js'

/**
 * Runs a plan until it rests, in `.journeywright/runs/<run id>/` of the project, and publishes its deliverables once. Returns
 * how it went and doesn't throw, but for a fault of our own. `continueRun` goes on with what waits or was interrupted.
 */
export async function runPlan(input: RunPlanInput): Promise<RunResult> {
  const host = input.host ?? nodeHost()
  const {runId} = input
  const problems = badIds(input)
  if (problems.length > 0) return refused(input, host, problems)
  let store: RunStore | null = null
  try {
    store = await beginRun(host, input)
    const {plan, concurrency, budget} = input
    const session = newSession(newContext(input, host, store), newRun(plan, concurrency, budget))
    const steps = plan.steps.map(({id, title}) => ({id, title}))
    session.context.tell({type: 'run-started', cuj: plan.cuj.id, request: plan.request, steps})
    return await runSession(session, [{event: {type: 'started'}}])
  } catch (error) {
    return refused(
      input,
      host,
      problemsOf(error, runFolder(input.folder, runId)).map(problem => andThen(problem, 'run again')),
    )
  } finally {
    await store?.close()
  }
}

/** Ids become names of folders and files. */
function badIds({runId, workflowId}: RunPlanInput): readonly Problem[] {
  const isGood = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id)
  return [
    ...(isGood(runId) ? [] : [badId('run id', runId)]),
    ...(workflowId === undefined || isGood(workflowId) ? [] : [badId('workflow id', workflowId)]),
  ]
}
