import {ProblemError} from '@journeywright/problems'
import type {RunResult} from '../run-event.js'
import {drive} from './drive.js'
import {letGoResult} from './let-go-result.js'
import {andThen} from '../record/disk-problems.js'
import {problemsOf} from '../record/problems-of.js'
import {resultOf} from './run-result.js'
import {saveRecords} from './save-records.js'
import type {Arrival, Session} from './session.js'
import {watchSignals} from './watch-signals.js'
import {writeReport} from '../report/write-report.js'
import {keepTelemetry} from '../telemetry/keep-telemetry.js'
import {writeViews} from './write-views.js'

/**
 * Drives a run until it rests, and says how it stands. When the disk is full the process lets go of it: what is on record
 * stays good, and somebody can go on.
 */
export async function runSession(session: Session, first: readonly Arrival[]): Promise<RunResult> {
  const {context} = session
  try {
    const signals = watchSignals(session)
    try {
      await drive(session, first)
      while (await signals.look()) await drive(session, await session.inbox.take())
    } finally {
      signals.stop()
    }
    return await conclude(session)
  } catch (error) {
    const problems = problemsOf(error, context.store.folder)
    const command = `\`journeywright resume ${context.input.runId}\``
    const result = letGoResult(session, context.redact(problems.map(problem => andThen(problem, command))))
    const {status, exitCode, out} = result
    context.tell({type: 'run-finished', status, exitCode, out, report: ''})
    return result
  }
}

async function conclude(session: Session): Promise<RunResult> {
  const {context} = session
  writeViews(session)
  await session.showing
  const records = session.records ?? (await recordsOf(session))
  const result = context.redact(resultOf(session))
  const history = session.log.history()
  const report = await writeReport(session, result, history, records)
  const warnings = context.redact(await keepTelemetry(session, result, history))
  context.tell({type: 'run-finished', status: result.status, exitCode: result.exitCode, out: result.out, report})
  return {...result, problems: [...result.problems, ...warnings]}
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
