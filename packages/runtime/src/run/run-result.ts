import {join, resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {withTicks} from '../report/with-ticks.js'
import {exitCodes} from '../exit-codes.js'
import type {RunResult, RunStatus} from '../run-event.js'
import {criterionNotMet} from './problems.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'
import type {Run} from '../state/run-state.js'
import type {Session} from './session.js'

/** What a run that is over gives back. */
export function resultOf({context, run, criteria: checked, files, unchanged, problems, warnings}: Session): RunResult {
  const status = endOf(run)
  const criteria = withTicks(checked, run)
  const steps = [...run.steps.values()]
  const unmet = status === 'failed' ? criteria.filter(criterion => criterion.status === 'not met') : []
  const given = steps.filter(state => state.status === 'waiting' || state.status === 'failed')
  return {
    runId: context.input.runId,
    status,
    exitCode: exitCodes[status],
    problems: [
      ...warnings,
      ...problems,
      ...unmet.map(({name, evidence}) => criterionNotMet(name, evidence)),
      ...given.flatMap(state => state.failures.at(-1)?.problems ?? []),
    ],
    questions: steps.flatMap(state => (state.status === 'waiting' ? state.questions : [])),
    criteria,
    out: context.out,
    folder: context.store.folder,
    files,
    unchanged,
  }
}

/** A run that couldn't begin, or whose folder couldn't be written. */
export function failedResult(
  {folder, runId, out}: Pick<RunPlanInput, 'folder' | 'runId' | 'out'>,
  problems: readonly Problem[],
): RunResult {
  const runFolder = join(folder, '.journeywright', 'runs', runId)
  return {
    runId,
    status: 'failed',
    exitCode: exitCodes.failed,
    problems,
    questions: [],
    criteria: [],
    out: out === undefined ? join(runFolder, 'out') : resolve(folder, out),
    folder: runFolder,
    files: [],
    unchanged: [],
  }
}

function endOf({status, stop}: Run): RunStatus {
  if (status === 'planned' || status === 'running' || status === 'checking' || status === 'publishing') {
    throw new Error(`Internal error: the run ended as ${status}`)
  }
  return stop?.kind === 'interrupted' ? 'interrupted' : status
}
