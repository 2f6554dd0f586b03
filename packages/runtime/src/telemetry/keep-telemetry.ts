import type {Problem} from '@journeywright/problems'
import type {RunHistory} from '../history/run-history.js'
import type {RunResult} from '../run-event.js'
import type {Session} from '../run/session.js'
import {sendTelemetry} from './send-telemetry.js'
import {telemetryLines} from './telemetry-lines.js'

/** Writes `telemetry.jsonl` into the run's folder, and sends it when the run is over: a trace can be sent once only. */
export async function keepTelemetry(
  session: Session,
  result: RunResult,
  history: RunHistory,
): Promise<readonly Problem[]> {
  const {context, run, last} = session
  const lines = telemetryLines({
    runId: result.runId,
    workflowId: context.workflowId,
    createdAt: context.input.createdAt,
    status: result.status,
    run,
    criteria: result.criteria,
    history,
  })
  await context.store.save('telemetry.jsonl', `${lines.join('\n')}\n`)
  const isTick = last?.type === 'criterion-approved'
  return run.status === 'waiting' || isTick ? [] : sendTelemetry(context.host, lines)
}
