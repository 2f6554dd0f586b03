import {join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Host} from '../host.js'
import {textHash} from '../text-hash.js'
import type {GivenRun} from '../record/given-run.js'
import {journalHeader} from '../record/journal.js'
import {keepDefinitions} from '../record/keep-definitions.js'
import {ownRun} from '../record/own-run.js'
import {runExists} from './problems.js'
import {runFolder} from '../record/run-folder.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'
import {guarded, openRunStore, saveStaged, type RunStore} from '../record/run-store.js'

/**
 * Makes the folder of a new run: what it was given first, its journal last, so that one with a journal has all that it
 * needs. A folder without a journal is of a start that died, and is used again. Throws a `ProblemError`.
 */
export async function beginRun(host: Host, input: RunPlanInput): Promise<RunStore> {
  const {plan, runId} = input
  const kept = await keepDefinitions(host, plan, input.definitions)
  const folder = runFolder(input.folder, runId)
  await create(host, folder, runId)
  const lock = await ownRun(host, folder, runId)
  try {
    if (await hasBegun(host, folder)) throw new ProblemError([runExists(runId)])
    const given = givenOf(input)
    // What the journal needs is on the disk before it.
    const durable = {...host, writeFile: host.writeDurably}
    await saveStaged(durable, join(folder, 'run.json'), `${JSON.stringify(given, null, 2)}\n`)
    for (const {path, bytes} of kept) await saveStaged(host, join(folder, path), bytes)
    const text = JSON.stringify(plan)
    await saveStaged(durable, join(folder, 'plan.json'), `${text}\n`)
    const store = await openRunStore(host, folder, runId, lock)
    store.begin(journalHeader(given, textHash(text), host.now().toISOString()))
    return store
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function create(host: Host, folder: string, runId: string): Promise<void> {
  await guarded(folder, async () => {
    try {
      await host.createFolder(folder)
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere || !(await host.realPath(folder))) throw error
      if (await hasBegun(host, folder)) throw new ProblemError([runExists(runId)], {cause: error})
    }
  })
}

async function hasBegun(host: Host, folder: string): Promise<boolean> {
  return (await host.readFile(join(folder, 'journal.jsonl')))?.includes(10) ?? false
}

function givenOf({runId, workflowId, out, createdAt, begunAt, concurrency, budget, settings}: RunPlanInput): GivenRun {
  return {
    formatVersion: '1',
    runId,
    workflowId: workflowId ?? runId,
    out: out ?? null,
    createdAt,
    ...(begunAt === undefined ? {} : {begunAt}),
    concurrency: concurrency ?? 1,
    budget: budget ?? {},
    settings: settings ?? {},
  }
}
