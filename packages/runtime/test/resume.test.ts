import {join} from 'node:path'
import {expect, test} from 'vitest'
import {continueRun, readRun, runPlan, type RunResult} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {HostDied, mortalHost} from '../src/testing/mortal-host.js'
import {filesBelow, project, type Project} from './project.js'
import {done, rated, type StoryParts} from './story.js'

const runFolder = '.journeywright/runs/test'

/** The outline is sent back once, the story waits for a server once. */
const eventful: StoryParts = {
  outline: task => done(task, {plan: JSON.stringify({feedback: task.feedback.length, before: task.previous.length})}),
  rating: task => rated(task, /"before":0/.test(task.inputs[0]?.content ?? '') ? 5 : 9),
  story: task => {
    if (task.key.endsWith('#1')) return {kind: 'transient', reason: 'busy'}
    return done(task, {story: JSON.stringify({chapters: task.inputs.map(input => input.content)})})
  },
}

async function unkilled(): Promise<{readonly artifacts: object; readonly published: object; readonly appends: number}> {
  const whole = await project(eventful)
  const result = await runPlan(whole.input)
  expect(result.status).toBe('passed')
  const journal = (await whole.read(`${runFolder}/journal.jsonl`)) ?? ''
  return {...(await made(whole)), appends: journal.trimEnd().split('\n').length}
}

async function made({folder}: Project): Promise<{readonly artifacts: object; readonly published: object}> {
  const run = join(folder, runFolder)
  return {artifacts: await filesBelow(join(run, 'artifacts')), published: await filesBelow(join(run, 'out'))}
}

/** Runs, or goes on, until the process dies or the run rests; null when it died. */
async function live(it: Project, host: ReturnType<typeof mortalHost>, isFirst: boolean): Promise<RunResult | null> {
  try {
    return isFirst ? await runPlan({...it.input, host}) : await continueRun({...it.again, host})
  } catch (error) {
    if (error instanceof HostDied) return null
    throw error
  }
}

test.each(['before', 'after'] as const)(
  'a run that is killed %s any of its lines gives the same artifacts',
  async when => {
    const expected = await unkilled()
    for (let nth = 1; nth <= expected.appends; nth++) {
      const it = await project(eventful)
      expect(await live(it, mortalHost(fakeHost(), nth, when), true)).toBeNull()
      const result = await live(it, mortalHost(fakeHost(), 0, when), false)
      expect(result, `killed ${when} line ${nth}`).toMatchObject({status: 'passed', exitCode: 0})
      expect(await made(it)).toEqual({artifacts: expected.artifacts, published: expected.published})
      expect(await it.read(`${runFolder}/lock`)).toBeNull()
    }
  },
  120_000,
)

test('a run that is killed again and again after every line gets to the same end', async () => {
  const expected = await unkilled()
  const it = await project(eventful)
  let result = await live(it, mortalHost(fakeHost(), 2, 'after'), true)
  let lives = 1
  for (; !result; lives++) result = await live(it, mortalHost(fakeHost(), 2, 'after'), false)
  expect(result).toMatchObject({status: 'passed'})
  expect(lives).toBeGreaterThan(8)
  expect(await made(it)).toEqual({artifacts: expected.artifacts, published: expected.published})
})

test('what was in flight is done again with its key, and every step is on record once', async () => {
  const keys: string[] = []
  const it = await project({
    story(task) {
      keys.push(task.key)
      return done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  await live(it, mortalHost(fakeHost(), 7, 'before'), true)
  await live(it, mortalHost(fakeHost(), 0, 'after'), false)
  expect(keys).toEqual(['1@1#1', '1@1#1'])
  const {record} = await readRun(it.folder, 'test')
  const finished = record?.entries.flatMap(({event}) => (event.type === 'step-done' ? [event.key] : []))
  expect(finished).toEqual(['0@1#1', '0.1@1#1', '1@1#1', '2@1#1'])
})

test('a torn last line is cut off, and the run goes on', async () => {
  const it = await project()
  await live(it, mortalHost(fakeHost(), 4, 'after'), true)
  const journal = (await it.read(`${runFolder}/journal.jsonl`)) ?? ''
  await it.write(`${runFolder}/journal.jsonl`, `${journal}{"at":"2026-01-02T03:04:05.000Z","ev`)
  expect((await readRun(it.folder, 'test')).record?.status).toBe('interrupted')
  expect(await continueRun(it.again)).toMatchObject({status: 'passed'})
  for (const line of ((await it.read(`${runFolder}/journal.jsonl`)) ?? '').trimEnd().split('\n')) JSON.parse(line)
})

test('what was being written when the process died is taken away', async () => {
  const it = await project()
  await live(it, mortalHost(fakeHost(), 4, 'after'), true)
  const drafts = ['run.json.tmp', 'plan-2.json.tmp', 'objects/abc.tmp', 'artifacts/deep/a.txt.tmp', 'gates/1.json.tmp']
  for (const draft of drafts) await it.write(`${runFolder}/${draft}`, '{"half')
  expect(await continueRun(it.again)).toMatchObject({status: 'passed'})
  const files = Object.keys(await filesBelow(join(it.folder, runFolder)))
  expect(files.filter(path => path.endsWith('.tmp'))).toEqual([])
})

test('a start that died before its journal is begun again', async () => {
  const it = await project()
  await live(it, mortalHost(fakeHost(), 1, 'before'), true)
  expect((await readRun(it.folder, 'test')).record).toMatchObject({status: 'interrupted', entries: []})
  expect(await runPlan(it.input)).toMatchObject({status: 'passed'})
})

test('a wait that an earlier process began is not begun again', async () => {
  const parts: StoryParts = {
    story: task => {
      if (task.key.endsWith('#1')) return {kind: 'transient', reason: 'limit', retryAfterMs: 60_000}
      return done(task, {story: '{"chapters": ["a"]}'})
    },
  }
  const it = await project(parts)
  const first = fakeHost(undefined, {sleep: () => new Promise(() => undefined)})
  await live(it, mortalHost(first, 7, 'after'), true)
  const second = fakeHost('2026-01-02T03:04:45.000Z')
  expect(await continueRun({...it.again, host: mortalHost(second, 0, 'after')})).toMatchObject({status: 'passed'})
  expect(second.waits).toEqual([20_000])
})

test('an interrupted run goes on when somebody resumes it', async () => {
  const it = await project()
  const early = await runPlan({...it.input, signal: AbortSignal.abort()})
  expect(early).toMatchObject({status: 'interrupted', exitCode: 130})
  expect(await continueRun(it.again)).toMatchObject({status: 'interrupted', exitCode: 130})
  const resumed = await continueRun({...it.again, decision: {type: 'resumed', by: 'ann'}})
  expect(resumed).toMatchObject({status: 'passed', exitCode: 0})
})

test('a full disk lets go of the run, and it goes on when there is space', async () => {
  const it = await project()
  const real = fakeHost()
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
  let appends = 0
  const host = fakeHost(undefined, {
    async openJournal(path) {
      const journal = await real.openJournal(path)
      const append = (text: string): void => {
        if (++appends > 4) throw full
        journal.append(text)
      }
      return {append, close: () => journal.close()}
    },
  })
  const result = await runPlan({...it.input, host})
  expect(result).toMatchObject({status: 'interrupted', exitCode: 3})
  expect(result.problems.map(({code, fix}) => `${code}: ${fix}`)).toEqual([
    'run/cannot-write: Free some space or choose another folder, then `journeywright resume test`.',
  ])
  expect(await continueRun(it.again)).toMatchObject({status: 'passed'})
})

test('deliverables that could not be written are published when somebody resumes', async () => {
  const it = await project()
  await it.write('taken', 'a file')
  const result = await runPlan({...it.input, out: 'taken'})
  expect(result).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(result.problems[0]?.fix).toContain('`journeywright resume test`')
  await it.remove('taken')
  const resumed = await continueRun({...it.again, decision: {type: 'resumed', by: 'ann'}})
  expect(resumed).toMatchObject({status: 'passed', problems: []})
  expect(resumed.files).toHaveLength(4)
})
