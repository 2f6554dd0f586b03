import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {ProblemError, type Problem} from '@journeywright/problems'
import {nodeHost, type Host} from '../host.js'
import {ownRun} from './own-run.js'
import {unknownRun} from './record-problems.js'
import {runFolder, runsFolder} from './run-folder.js'
import {guarded} from './run-store.js'

/**
 * Removes a run's folder with all that lies in it; its deliverables too, unless they were published elsewhere. One that
 * somebody is at work on stays, and the problems say who. Never throws for what a person can mend.
 */
export async function removeRun(project: string, runId: string, host: Host = nodeHost()): Promise<readonly Problem[]> {
  const folder = runFolder(project, runId)
  try {
    const known = await host.listFolder(runsFolder(project))
    if (!known.includes(runId)) return [unknownRun(runId, known)]
    const lock = await ownRun(host, folder, runId)
    // Out of sight at once: nobody finds half a run.
    const gone = join(project, '.journeywright', `removed-${randomBytes(6).toString('hex')}`)
    try {
      await guarded(folder, () => host.rename(folder, gone))
    } finally {
      await lock.release()
    }
    await guarded(gone, () => host.remove(gone))
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}
