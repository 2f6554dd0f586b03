import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Host} from '../host.js'
import {parseJson} from '../parse-json.js'
import type {Plan} from '../plan.js'
import {isGivenRun, type GivenRun} from './given-run.js'
import {textHash} from '../text-hash.js'
import {isPlan} from './is-plan.js'
import {planHash} from './journal-text.js'
import {parseJournal, type ParsedJournal} from './parse-journal.js'
import {corruptJournal, lostFile, notBegun, planChanged, renamedRun, unknownRun} from './record-problems.js'
import {runFolder, runsFolder} from './run-folder.js'

/** What lies in a run's folder. */
export interface LoadedRun {
  readonly folder: string
  readonly given: GivenRun
  /** The first one. */
  readonly plan: Plan
  /** Null when the process died before it wrote any. */
  readonly journal: ParsedJournal | null
  /** How many plans there are. */
  readonly plans: number
}

/** Reads a run's files and changes nothing. Throws what the disk throws. */
export async function loadRun(
  host: Host,
  project: string,
  runId: string,
): Promise<LoadedRun | {readonly problem: Problem}> {
  const folder = runFolder(project, runId)
  const known = await host.listFolder(runsFolder(project))
  if (!known.includes(runId)) return {problem: unknownRun(runId, known)}
  const given = await readJson(host, join(folder, 'run.json'))
  const bytes = await host.readFile(join(folder, 'journal.jsonl'))
  if (!isGivenRun(given))
    return {problem: bytes?.includes(10) ? lostFile(runId, 'run.json') : notBegun(runId, 'run.json')}
  if (given.runId !== runId) return {problem: renamedRun(runId, given.runId)}
  const plans = await readPlans(host, folder)
  if (!bytes?.includes(10)) {
    // Whoever has made something has had a journal.
    const hasMade = (await host.listFolder(join(folder, 'objects'))).length > 0
    if (hasMade) return {problem: corruptJournal(runId, 1, 'it is gone, though the run has made something')}
    const [plan] = plans.values()
    return plan ? {folder, given, plan, journal: null, plans: 1} : {problem: notBegun(runId, 'plan.json')}
  }
  const journal = parseJournal(runId, bytes, plans)
  if ('problem' in journal) return journal
  const plan = plans.get(journal.header.plan)
  if (!plan) return {problem: planChanged(runId, 'plan.json')}
  return {folder, given: givenAsBegun(given, journal), plan, journal, plans: plans.size}
}

/** What a replay depends on, the journal has to say. */
function givenAsBegun(given: GivenRun, {header}: ParsedJournal): GivenRun {
  const {workflow, createdAt, concurrency, budget} = header
  return {...given, workflowId: workflow, createdAt, concurrency, budget}
}

/** Every plan that the run has had, by hash. */
async function readPlans(host: Host, folder: string): Promise<ReadonlyMap<string, Plan>> {
  const names = (await host.listFolder(folder)).filter(name => /^plan(?:-\d+)?\.json$/.test(name))
  const plans = new Map<string, Plan>()
  for (const name of names) {
    const text = (await readText(host, join(folder, name)))?.trimEnd() ?? ''
    const plan = valueOf(text)
    // We write one line, which is what the hash is of: a long plan needn't be printed again.
    if (isPlan(plan)) plans.set(text.includes('\n') ? planHash(plan) : textHash(text), plan)
  }
  return plans
}

async function readJson(host: Host, path: string): Promise<unknown> {
  return valueOf((await readText(host, path)) ?? '')
}

async function readText(host: Host, path: string): Promise<string | null> {
  const bytes = await host.readFile(path)
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Null for what is no JSON. */
function valueOf(text: string): unknown {
  const parsed = parseJson(text)
  return 'value' in parsed ? parsed.value : null
}
