import type {Problem} from '@journeywright/problems'
import {nodeHost, type Host} from '../host.js'
import {readRun} from './read-run.js'
import {runsFolder} from './run-folder.js'
import type {RunRecord, RunSummary} from './run-record.js'

export interface ListedRuns {
  /** By the time of their start, the oldest first; what can't be read comes before. */
  readonly runs: readonly RunSummary[]
  readonly problems: readonly Problem[]
}

/** The runs of a project. One that can't be read is listed all the same. Changes nothing and never throws. */
export async function listRuns(project: string, host: Host = nodeHost()): Promise<ListedRuns> {
  const runs: RunSummary[] = []
  const problems: Problem[] = []
  for (const runId of await idsIn(host, runsFolder(project))) {
    const read = await readRun(project, runId, host)
    problems.push(...read.problems)
    runs.push(read.record ? summaryOf(read.record) : unreadable(runId))
  }
  const time = ({createdAt}: RunSummary): string => createdAt ?? ''
  return {runs: runs.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0)), problems}
}

async function idsIn(host: Host, folder: string): Promise<readonly string[]> {
  try {
    return await host.listFolder(folder)
  } catch {
    // Without a folder that can be read there are no runs; whoever asks for one of them is told why.
    return []
  }
}

function summaryOf({runId, plan, run, status, owner, begunAt, at}: RunRecord): RunSummary {
  const states = [...run.steps.values()]
  return {
    runId,
    cuj: plan.cuj.id,
    title: plan.cuj.title,
    request: plan.request,
    status,
    owner,
    createdAt: begunAt,
    at,
    passed: states.filter(state => state.status === 'passed').length,
    steps: states.length,
    waiting: states.filter(state => state.status === 'waiting').map(({id}) => id),
  }
}

function unreadable(runId: string): RunSummary {
  return {
    runId,
    cuj: null,
    title: null,
    request: null,
    status: 'unreadable',
    owner: null,
    createdAt: null,
    at: null,
    passed: 0,
    steps: 0,
    waiting: [],
  }
}
