import {join} from 'node:path'
import {nodeHost, type Host} from '../host.js'
import {newRun} from '../state/new-run.js'
import type {Run} from '../state/run-state.js'
import {loadRun, type LoadedRun} from './load-run.js'
import {isDead, lockOwner} from './lock.js'
import {problemsOf} from './problems-of.js'
import {replay} from './replay.js'
import {runFolder} from './run-folder.js'
import type {ReadRun, RecordStatus} from './run-record.js'

/** What is on record of a run of a project. Changes nothing, and never throws: what is wrong with it is a problem. */
export async function readRun(project: string, runId: string, host: Host = nodeHost()): Promise<ReadRun> {
  try {
    const loaded = await loadRun(host, project, runId)
    if ('problem' in loaded) return {record: null, problems: [loaded.problem]}
    return await recordOf(host, runId, loaded)
  } catch (error) {
    return {record: null, problems: problemsOf(error, runFolder(project, runId))}
  }
}

async function recordOf(host: Host, runId: string, {folder, given, plan, journal}: LoadedRun): Promise<ReadRun> {
  const start = newRun(plan, given.concurrency, given.budget)
  const {run, problem} = journal ? replay(plan, journal) : {run: start, problem: null}
  if (problem) return {record: null, problems: [problem]}
  const lock = await lockOwner(host, join(folder, 'lock'))
  const isLeft = lock !== null && isDead(host, lock)
  const owner = isLeft ? null : (lock?.pid ?? null)
  const entries = journal?.entries ?? []
  const begunAt = given.begunAt ?? given.createdAt
  const at = entries.at(-1)?.at ?? journal?.header.at ?? given.createdAt
  const status = statusOf(run, owner)
  const record = {runId, folder, given, plan: run.plan, start, run, status, owner, isLeft, begunAt, at, entries}
  return {record, problems: []}
}

function statusOf({status, stop}: Run, owner: number | null): RecordStatus {
  const isUnderWay = status === 'planned' || status === 'running' || status === 'checking' || status === 'publishing'
  if (isUnderWay) return owner === null ? 'interrupted' : 'running'
  return stop?.kind === 'interrupted' ? 'interrupted' : status
}
