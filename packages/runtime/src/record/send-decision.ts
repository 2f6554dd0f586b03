import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {nodeHost, type Host} from '../host.js'
import type {Decided} from '../state/person-event.js'
import {isDead, lockOwner} from './lock.js'
import {lockedElsewhere} from './record-problems.js'
import {runFolder} from './run-folder.js'
import {leaveSignal, readRefusal} from './signals.js'

/** What came of a decision that was handed to the process that runs a run. */
export interface SentDecision {
  /**
   * `recorded`: it's in the journal. `refused`: it doesn't apply, or another machine has the run, and the problems say so. `left`: the owner hasn't looked
   * yet; whoever runs the run next takes it. `unowned`: nobody runs it, and nothing was left: `continueRun` takes it.
   */
  readonly status: 'recorded' | 'refused' | 'left' | 'unowned'
  readonly problems: readonly Problem[]
}

const waitMs = 20
const rounds = 500

/** Hands a decision to the live process that runs a run, and waits up to ten seconds for it to be on record. */
export async function sendDecision(
  project: string,
  runId: string,
  decision: Decided,
  host: Host = nodeHost(),
): Promise<SentDecision> {
  const run = runFolder(project, runId)
  const folder = join(run, 'signals')
  const owner = await lockOwner(host, join(run, 'lock'))
  if (owner === null || isDead(host, owner)) return {status: 'unowned', problems: []}
  if (owner.host !== host.thisProcess().host) {
    return {status: 'refused', problems: [lockedElsewhere(runId, owner.host, owner.pid)]}
  }
  const name = await leaveSignal(host, folder, decision)
  for (let round = 0; round < rounds; round++) {
    if (!(await host.readFile(join(folder, name)))) {
      const problem = await readRefusal(host, folder, name)
      return problem ? {status: 'refused', problems: [problem]} : {status: 'recorded', problems: []}
    }
    if (!(await isOwned(host, run))) {
      await host.remove(join(folder, name))
      return {status: 'unowned', problems: []}
    }
    await host.sleep(waitMs, new AbortController().signal)
  }
  return {status: 'left', problems: []}
}

async function isOwned(host: Host, run: string): Promise<boolean> {
  const owner = await lockOwner(host, join(run, 'lock'))
  return owner !== null && !isDead(host, owner)
}
