import {ProblemError} from '@journeywright/problems'
import {nodeHost} from '../host.js'
import type {RunResult} from '../run-event.js'
import type {PersonDecision} from '../state/person-event.js'
import {continueRun} from './continue-run.js'
import type {Executor, PlannedRun} from './executor.js'
import type {ExecutorInput} from './executor-input.js'
import {runPlan} from './run-plan.js'
import {sendDecision} from './send-decision.js'

/** Runs in this process, on record wherever the host keeps files. */
export function embeddedExecutor(input: ExecutorInput): Executor {
  const {onEvent, ...given} = input
  const host = input.host ?? nodeHost()
  const stop = new AbortController()
  const running = new Map<string, Promise<RunResult>>()

  /** Returns when the run has said that it began, or throws why it couldn't. */
  const launch = async (runId: string, run: (began: () => void) => Promise<RunResult>): Promise<void> => {
    const began = await new Promise<'began' | RunResult>((resolve, reject) => {
      const whole = run(() => resolve('began'))
      running.set(runId, whole)
      whole.then(resolve, reject)
    })
    if (began === 'began') return
    running.delete(runId)
    throw new ProblemError(began.problems)
  }
  const whole = (began: () => void, isFirst: (type: string) => boolean): Pick<ExecutorInput, 'onEvent'> => ({
    onEvent(event) {
      onEvent?.(event)
      if (isFirst(event.type)) began()
    },
  })
  const goOn = (runId: string, decision?: PersonDecision & {readonly by: string}): Promise<void> => {
    return launch(runId, began => {
      const more = decision === undefined ? {} : {decision}
      return continueRun({
        ...given,
        ...more,
        runId,
        host,
        signal: stop.signal,
        ...whole(began, type => type === 'run-resumed'),
      })
    })
  }
  return {
    start: (run: PlannedRun) =>
      launch(run.runId, began => {
        return runPlan({...given, ...run, host, signal: stop.signal, ...whole(began, type => type === 'run-started')})
      }),
    resume: runId => goOn(runId, {type: 'resumed', by: 'executor'}),
    async signal(runId, decision) {
      const {status, problems} = await sendDecision(input.folder, runId, decision, host)
      if (status === 'refused') throw new ProblemError(problems)
      if (status === 'unowned') await goOn(runId, decision)
    },
    async result(runId) {
      return (await running.get(runId)) ?? continueRun({...given, runId, host})
    },
    async close() {
      stop.abort()
      await Promise.allSettled(running.values())
    },
  }
}
