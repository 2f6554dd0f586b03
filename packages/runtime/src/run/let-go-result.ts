import type {Problem} from '@journeywright/problems'
import type {RunResult} from '../run-event.js'
import type {Session} from './session.js'

/** A run that this process can't go on with, since its folder can't be written or read: nothing is lost. */
export function letGoResult({context, criteria}: Session, problems: readonly Problem[]): RunResult {
  return {
    runId: context.input.runId,
    status: 'interrupted',
    exitCode: 3,
    problems,
    questions: [],
    criteria,
    out: context.out,
    folder: context.store.folder,
    files: [],
    unchanged: [],
  }
}
