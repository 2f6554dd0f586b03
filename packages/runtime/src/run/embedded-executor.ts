import {ProblemError} from '@journeywright/problems'
import {nodeHost} from '../host.js'
import type {RunEvent, RunResult} from '../run-event.js'
import {continueRun} from './continue-run.js'
import type {Decided} from '../state/person-event.js'
import type {ExecutorInput} from './executor-input.js'
import type {Executor} from './executor.js'
import {runPlan} from './run-plan.js'
import {sendDecision} from '../record/send-decision.js'

/** Runs in this process, on record wherever the host keeps files. */
export function embeddedExecutor(input: ExecutorInput): Executor {
  const host = input.host ?? nodeHost()
  const stop = new AbortController()
  const running = new Map<string, Promise<RunResult>>()
  const launch = newLaunch(running, input.onEvent)
  const given = {...input, host, signal: stop.signal}
  const goOn = (runId: string, decision: Decided): Promise<void> => {
    return launch(runId, 'run-resumed', onEvent => continueRun({...given, runId, decision, onEvent}))
  }
  return {
    start: run => launch(run.runId, 'run-started', onEvent => runPlan({...given, ...run, onEvent})),
    resume: runId => goOn(runId, {type: 'resumed', by: 'executor'}),
    async signal(runId, decision) {
      const {status, problems} = await sendDecision(input.folder, runId, decision, host)
      if (status === 'refused') throw new ProblemError(problems)
      if (status === 'unowned') await goOn(runId, decision)
    },
    async result(runId) {
      return (await running.get(runId)) ?? continueRun({...given, runId})
    },
    async close() {
      stop.abort()
      await Promise.allSettled(running.values())
    },
  }
}

type Launch = (
  runId: string,
  first: RunEvent['type'],
  run: (onEvent: (event: RunEvent) => void) => Promise<RunResult>,
) => Promise<void>

/** Returns when the run has told its first event, and throws why it couldn't begin. */
function newLaunch(running: Map<string, Promise<RunResult>>, onEvent: ExecutorInput['onEvent']): Launch {
  return async (runId, first, run) => {
    const refusal = await new Promise<RunResult | null>((resolve, reject) => {
      const whole = run(event => {
        onEvent?.(event)
        if (event.type === first) resolve(null)
      })
      running.set(runId, whole)
      whole.then(resolve, reject)
    })
    if (!refusal) return
    running.delete(runId)
    throw new ProblemError(refusal.problems)
  }
}
