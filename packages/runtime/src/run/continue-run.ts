import {join} from 'node:path'
import {isError, ProblemError} from '@journeywright/problems'
import {nodeHost, type Host} from '../host.js'
import {newHistoryLog} from '../history/history-log.js'
import type {Plan} from '../plan.js'
import type {RunResult} from '../run-event.js'
import {isOver} from '../state/is-over.js'
import {newRun} from '../state/new-run.js'
import type {Run} from '../state/run-state.js'
import {refusalOf} from '../state/refusal-of.js'
import {changedSteps} from './changed-steps.js'
import {clearDrafts} from '../record/clear-drafts.js'
import {checkShown} from './check-shown.js'
import type {ContinueRunInput} from './continue-run-input.js'
import type {GivenRun} from '../record/given-run.js'
import {errorLines} from '../views/error-lines.js'
import {isAtRest} from '../record/is-at-rest.js'
import {planHash} from '../record/journal-text.js'
import {journalHeader} from '../record/journal.js'
import {keepDefinitions} from '../record/keep-definitions.js'
import {loadRun, type LoadedRun} from '../record/load-run.js'
import {ownRun} from '../record/own-run.js'
import {unknownRun} from '../record/record-problems.js'
import {problemsOf} from '../record/problems-of.js'
import {remember} from './remember.js'
import {replay} from '../record/replay.js'
import {newContext} from '../perform/run-context.js'
import {runFolder, runsFolder} from '../record/run-folder.js'
import type {RunPlanInput} from '../perform/run-plan-input.js'
import {refused} from './refused.js'
import {runSession} from './run-session.js'
import {openRunStore, saveStaged, type RunStore} from '../record/run-store.js'
import {newSession, type Arrival, type Session} from './session.js'
import {usedDefinitions} from '../record/used-definitions.js'
import {workedMs, type PastEntry} from '../record/worked-ms.js'

/**
 * Takes a run up where it stands: after a crash, an interruption, or for a person's decision. What was in flight is done
 * again with the same keys. Returns how it went and doesn't throw, but for a fault of our own.
 */
export async function continueRun(input: ContinueRunInput): Promise<RunResult> {
  const host = input.host ?? nodeHost()
  let store: RunStore | null = null
  try {
    const known = await host.listFolder(runsFolder(input.folder))
    if (!known.includes(input.runId)) throw new ProblemError([unknownRun(input.runId, known)])
    const folder = runFolder(input.folder, input.runId)
    const lock = await ownRun(host, folder, input.runId)
    try {
      const loaded = await loadRun(host, input.folder, input.runId)
      if ('problem' in loaded) throw new ProblemError([loaded.problem])
      if (loaded.journal) await host.truncate(join(folder, 'journal.jsonl'), loaded.journal.bytes)
      await clearDrafts(host, folder)
      store = await openRunStore(host, folder, input.runId, lock)
      return await goOn(input, host, store, {...loaded, isLeft: lock.isTakenOver})
    } finally {
      if (!store) await lock.release()
    }
  } catch (error) {
    return refused(input, host, problemsOf(error, runFolder(input.folder, input.runId)))
  } finally {
    await store?.close()
  }
}

type TakenRun = LoadedRun & {
  /** Whoever ran it has died. */
  readonly isLeft: boolean
}

async function goOn(input: ContinueRunInput, host: Host, store: RunStore, loaded: TakenRun): Promise<RunResult> {
  const {plan: first, journal} = loaded
  const given = await changeGiven(input, host, loaded)
  const past: (PastEntry & {readonly errors: readonly string[]})[] = []
  const log = newHistoryLog()
  const replayed = journal
    ? replay(first, journal, (run, entry, next, effects) => {
        log.note(run, entry, next, effects)
        past.push({entry, wasAtRest: isAtRest(run), errors: errorLines(run, entry)})
      })
    : null
  if (replayed?.problem) throw new ProblemError([replayed.problem])
  const before = replayed?.run ?? newRun(first, given.concurrency, given.budget)
  const plan = input.acceptChanges ?? before.plan
  const used = input.acceptChanges
    ? {definitions: input.definitions, problems: []}
    : await usedDefinitions(host, store.folder, input.runId, plan, input.definitions)
  if (used.problems.some(isError)) throw new ProblemError(used.problems)
  const whole = inputOf(input, given, plan)
  const session = newSession(newContext({...whole, definitions: used.definitions}, host, store), before, log)
  for (const {entry, errors} of past) remember(session, entry, errors)
  session.workedMs = workedMs(past)
  if (!journal) store.begin(journalHeader(given, planHash(first), host.now().toISOString()))
  session.warnings.push(...used.problems)
  const arrivals = await arrivalsOf(session, input, loaded)
  await checkShown(
    session,
    arrivals.map(({event}) => event),
  )
  const steps = plan.steps.map(({id, title}) => ({id, title}))
  const passed = [...before.steps.values()].filter(({status}) => status === 'passed').length
  session.context.tell({type: 'run-resumed', cuj: plan.cuj.id, passed, steps})
  return runSession(session, arrivals)
}

/** What has to happen first, in this order: the work of the dead is taken up, changes are accepted, somebody decides. */
async function arrivalsOf(
  session: Session,
  {acceptChanges, decision, runId}: ContinueRunInput,
  {journal, plans, isLeft}: TakenRun,
): Promise<readonly Arrival[]> {
  const {host} = session.context
  const {run} = session
  const type = journal === null || run.status === 'planned' ? 'started' : 'reopened'
  const replanned = acceptChanges ? await replannedTo(session, acceptChanges, plans + 1) : null
  const arrivals = [...takingUp(run, type, replanned)]
  const isDone = decision?.type === 'resumed' && (isAtRest(run) ? isOver(run) && isLeft : !decision.budget)
  if (decision && !isDone) {
    const problem = acceptChanges ? null : refusalOf(run, decision, runId)
    if (problem) throw new ProblemError([problem])
    arrivals.push({event: {at: host.now().toISOString(), ...decision}})
  }
  return arrivals
}

function takingUp(run: Run, type: 'started' | 'reopened', replanned: Arrival | null): readonly Arrival[] {
  const opened = {event: {type}}
  if (!replanned) return isAtRest(run) ? [] : [opened]
  if (run.status === 'planned') return [replanned, opened]
  // What has come to its criteria is judged and handed over by the new plan alone, not by the old one as well.
  return run.status === 'running' ? [opened, replanned] : [replanned]
}

async function replannedTo(session: Session, plan: Plan, number: number): Promise<Arrival> {
  await keepNewPlan(session, plan, number)
  return {event: {type: 'replanned', plan, changed: changedSteps(session.run.plan, plan)}}
}

async function keepNewPlan({context}: Session, plan: Plan, number: number): Promise<void> {
  const {host, store, input} = context
  for (const {path, bytes} of await keepDefinitions(host, plan, input.definitions)) await store.save(path, bytes)
  await store.save(`plan-${number}.json`, `${JSON.stringify(plan)}\n`)
}

/** `run.json` says what counts from now on. */
async function changeGiven(
  {out, settings}: ContinueRunInput,
  host: Host,
  {given, folder}: LoadedRun,
): Promise<GivenRun> {
  if (out === undefined && settings === undefined) return given
  const next = {...given, ...(out === undefined ? {} : {out}), ...(settings === undefined ? {} : {settings})}
  await saveStaged(host, join(folder, 'run.json'), `${JSON.stringify(next, null, 2)}\n`)
  return next
}

function inputOf(input: ContinueRunInput, given: GivenRun, plan: Plan): RunPlanInput {
  const {out, workflowId, createdAt, concurrency, budget, settings} = given
  const {acceptChanges: _plan, decision: _decision, out: _out, ...rest} = input
  return {...rest, plan, workflowId, createdAt, concurrency, budget, settings, ...(out === null ? {} : {out})}
}
