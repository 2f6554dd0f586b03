import type {Problem} from '@journeywright/problems'
import type {Host} from '../host.js'
import type {RunEvent, RunResult} from '../run-event.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'
import {failedResult} from './run-result.js'

/** The run couldn't begin or couldn't be taken up. */
export function refused(
  input: Pick<RunPlanInput, 'folder' | 'runId' | 'out' | 'onEvent'>,
  host: Host,
  problems: readonly Problem[],
): RunResult {
  const result = failedResult(input, problems)
  const {status, exitCode, out, runId} = result
  const event: RunEvent = {
    at: host.now().toISOString(),
    runId,
    type: 'run-finished',
    status,
    exitCode,
    out,
    report: '',
  }
  input.onEvent?.(event)
  return result
}
