import {join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Host} from '../host.js'
import {acquireLock, clearLeftLocks, type Lock} from './lock.js'
import {lockedElsewhere, runOwned, strangeLock} from './record-problems.js'
import {guarded} from './run-store.js'

/** Makes a run ours alone. Throws a `ProblemError` when somebody else is at work on it. */
export async function ownRun(host: Host, folder: string, runId: string): Promise<Lock> {
  const path = join(folder, 'lock')
  const {lock, owner} = await guarded(folder, () => acquireLock(host, path))
  if (lock) {
    await clearLeftLocks(host, path)
    return {...lock, release: () => clearAndRelease(host, path, lock)}
  }
  if (!owner) throw new ProblemError([strangeLock(runId)])
  const isHere = owner.host === host.thisProcess().host
  throw new ProblemError([isHere ? runOwned(runId, owner.pid) : lockedElsewhere(runId, owner.host, owner.pid)])
}

/** Somebody may have died since, asking for what we had: nobody would come after us. */
async function clearAndRelease(host: Host, path: string, lock: Lock): Promise<void> {
  await clearLeftLocks(host, path)
  await lock.release()
}
