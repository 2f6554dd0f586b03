import {ProblemError, type Problem} from '@journeywright/problems'
import {nodeHost, type Host} from '../host.js'
import type {RunEvent, RunResult} from '../run-event.js'
import {drive} from './drive.js'
import {journalHeader} from './journal.js'
import {keepDefinitions} from './keep-definitions.js'
import {badId} from './problems.js'
import {saveRecords} from './publish.js'
import {newContext} from './run-context.js'
import type {RunPlanInput} from './run-plan-input.js'
import {failedResult, resultOf} from './run-result.js'
import {openRunStore, type RunStore} from './run-store.js'
import {newSession, type Session} from './session.js'
import {writeReport} from '../report/write-report.js'

/**
 * Runs a plan to its end in `.journeywright/runs/<run id>/` of the project, and publishes its deliverables once. Returns
 * how it went and doesn't throw, but for a fault of our own. An abort ends it as `cancelled`.
 */
export async function runPlan(input: RunPlanInput): Promise<RunResult> {
  const host = input.host ?? nodeHost()
  const problems = badIds(input)
  if (problems.length > 0) return refuse(input, host, problems)
  let store: RunStore | null = null
  try {
    store = await openRunStore(host, input.folder, input.runId)
    return await run(newSession(newContext(input, host, store)))
  } catch (error) {
    if (error instanceof ProblemError) return refuse(input, host, error.problems)
    throw error
  } finally {
    await store?.close()
  }
}

async function run(session: Session): Promise<RunResult> {
  const {context} = session
  const {plan} = context.input
  await context.store.journal(journalHeader(context))
  await context.store.save('plan.json', `${JSON.stringify(plan, null, 2)}\n`)
  await keepDefinitions(context)
  const steps = plan.steps.map(({id, title}) => ({id, title}))
  context.tell({type: 'run-started', cuj: plan.cuj.id, request: plan.request, steps})
  await drive(session)
  const records = session.records ?? (await recordsOf(session))
  const result = resultOf(session)
  const report = await writeReport(session, result, records)
  context.tell({type: 'run-finished', status: result.status, exitCode: result.exitCode, out: result.out, report})
  return result
}

/** A run that ends early leaves its records, too; where they can't be written, that is one more thing to say. */
async function recordsOf(session: Session): Promise<readonly string[]> {
  try {
    return await saveRecords(session.context, session.run)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    session.problems = [...session.problems, ...error.problems]
    return []
  }
}

/** The run couldn't begin, or couldn't go on because its folder can't be written. */
function refuse(input: RunPlanInput, host: Host, problems: readonly Problem[]): RunResult {
  const result = failedResult(input, problems)
  const event: RunEvent = {
    at: host.now().toISOString(),
    runId: input.runId,
    type: 'run-finished',
    status: result.status,
    exitCode: result.exitCode,
    out: result.out,
    report: '',
  }
  input.onEvent?.(event)
  return result
}

/** Ids become names of folders and files. */
function badIds({runId, workflowId}: RunPlanInput): readonly Problem[] {
  const isGood = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id)
  return [
    ...(isGood(runId) ? [] : [badId('run id', runId)]),
    ...(workflowId === undefined || isGood(workflowId) ? [] : [badId('workflow id', workflowId)]),
  ]
}
