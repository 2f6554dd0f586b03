import {join, relative} from 'node:path'
import type {RunHistory} from '../history/run-history.js'
import type {RunResult} from '../run-event.js'
import {artifactsOf, currentRefs} from '../perform/run-context.js'
import type {Session} from '../run/session.js'
import {reportText} from './report-text.js'

/** Writes `report.md` into the run's folder and gives its path. */
export async function writeReport(
  session: Session,
  result: RunResult,
  history: RunHistory,
  records: readonly string[],
): Promise<string> {
  const {context, run} = session
  const {input, out, store, extensions} = context
  const text = reportText({
    run,
    result,
    history,
    place: relative(input.folder, out).replace(/\\/g, '/') || '.',
    records,
    artifacts: artifactsOf(context, currentRefs(run)),
    extensions,
  })
  await store.save('report.md', text)
  return join(store.folder, 'report.md')
}
