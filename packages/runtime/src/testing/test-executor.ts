import {deepEqual, equal, rejects} from 'node:assert/strict'
import {join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Host} from '../host.js'
import type {Executor, PlannedRun} from '../run/executor.js'
import type {ExecutorInput} from '../run/executor-input.js'
import {executorPlan, executorPlugin} from './executor-story.js'
import {HostDied, mortalHost} from './mortal-host.js'

/** One place where runs are on record, and a way to make executors for it. */
export interface ExecutorSetup {
  /** Absolute path of the project. */
  readonly folder: string
  /** Reads what is on record. */
  readonly base: Host
  /** A new executor on the same record; it has to do everything by the host that it's given. */
  make(input: ExecutorInput & {readonly host: Host}): Executor
}

/** Registers one test, as vitest's `test` and that of node do. */
export type RegisterTest = (name: string, run: () => Promise<void>) => unknown

/**
 * Registers the tests that every executor passes: runs begin and end, wait for people, are closed and taken up, and give
 * the same artifacts when they're killed at any moment. `setup` is called for each test.
 */
export function testExecutor(test: RegisterTest, name: string, setup: () => ExecutorSetup): void {
  const cases = {
    runsToTheEnd,
    refusesASecondRun,
    waitsForPeople,
    refusesWhatDoesNotApply,
    isTakenUpWhenClosed,
    survives,
  }
  for (const [title, run] of Object.entries(cases)) {
    const words = title.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    test(`${name} ${words}`, () => run(setup()))
  }
}

async function runsToTheEnd(setup: ExecutorSetup): Promise<void> {
  const executor = newExecutor(setup)
  await executor.start(given('quick'))
  const {status, files} = await executor.result('quick')
  deepEqual([status, files], ['passed', ['a.txt', 'b.txt', 'c.txt']])
  await executor.close()
}

async function refusesASecondRun(setup: ExecutorSetup): Promise<void> {
  const executor = newExecutor(setup)
  await executor.start(given('quick'))
  await executor.result('quick')
  await rejects(executor.start(given('quick')), isProblem('run/exists'))
  await rejects(executor.resume('other'), isProblem('run/unknown'))
  await executor.close()
}

async function waitsForPeople(setup: ExecutorSetup): Promise<void> {
  const executor = newExecutor(setup)
  await executor.start(given('asks'))
  equal((await executor.result('asks')).status, 'waiting')
  await executor.signal('asks', {type: 'rejected', step: '2', reason: 'again', by: 'ann'})
  equal((await executor.result('asks')).status, 'waiting')
  const answers = [{question: 'who', text: 'Ann'}]
  await executor.signal('asks', {type: 'approved', step: '2', answers, by: 'ann'})
  equal((await executor.result('asks')).status, 'passed')
  equal((await artifacts(setup, 'asks'))['b.txt'], 'b for Ann after a')
  await executor.close()
}

async function refusesWhatDoesNotApply(setup: ExecutorSetup): Promise<void> {
  const executor = newExecutor(setup)
  await executor.start(given('asks'))
  await executor.result('asks')
  await rejects(executor.signal('asks', {type: 'approved', step: '9', answers: [], by: 'ann'}), ProblemError)
  await executor.signal('asks', {type: 'cancelled', by: 'ann'})
  equal((await executor.result('asks')).status, 'cancelled')
  await executor.close()
}

async function isTakenUpWhenClosed(setup: ExecutorSetup): Promise<void> {
  const first = newExecutor(setup)
  await first.start(given('slow'))
  await first.close()
  const second = newExecutor(setup)
  await second.resume('slow')
  equal((await second.result('slow')).status, 'passed')
  deepEqual(Object.keys(await artifacts(setup, 'slow')).sort(), ['a.txt', 'b.txt', 'c.txt'])
  await second.close()
}

/** Killed before each line of its record and after it; each time a new executor goes on. */
async function survives(setup: ExecutorSetup): Promise<void> {
  const whole = newExecutor(setup)
  await whole.start(given('quick'))
  await whole.result('quick')
  const expected = await artifacts(setup, 'quick')
  let isKilled = true
  for (let nth = 2; isKilled; nth++) {
    for (const when of ['before', 'after'] as const) {
      const runId = `killed-${when}-${nth}`
      isKilled = await dies(setup, nth, when, {...given('quick'), runId})
      const next = newExecutor(setup, mortalHost(setup.base, 0, when))
      if (isKilled) await next.resume(runId)
      equal((await next.result(runId)).status, 'passed')
      deepEqual(await artifacts(setup, runId), expected)
    }
  }
}

async function dies(setup: ExecutorSetup, nth: number, when: 'before' | 'after', run: PlannedRun): Promise<boolean> {
  const executor = newExecutor(setup, mortalHost(setup.base, nth, when))
  try {
    await executor.start(run)
    await executor.result(run.runId)
    return false
  } catch (error) {
    if (error instanceof HostDied) return true
    throw error
  }
}

function newExecutor({make, folder, base}: ExecutorSetup, host = base): Executor {
  const definitions = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
  return make({plugins: [executorPlugin()], definitions, folder, host})
}

function given(kind: 'quick' | 'asks' | 'slow'): PlannedRun {
  return {plan: executorPlan(kind), runId: kind, createdAt: '2026-01-02T03:04:05.000Z'}
}

async function artifacts({folder, base}: ExecutorSetup, runId: string): Promise<Readonly<Record<string, string>>> {
  const place = join(folder, '.journeywright', 'runs', runId, 'artifacts')
  const found: Record<string, string> = {}
  for (const name of await base.listFolder(place)) {
    found[name] = Buffer.from((await base.readFile(join(place, name))) ?? []).toString('utf8')
  }
  return found
}

function isProblem(code: string): (error: unknown) => boolean {
  return error => error instanceof ProblemError && error.problems.some(problem => problem.code === code)
}
