import {expect, test} from 'vitest'
import {continueRun, nodeHost, readRun, runPlan} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {project} from './project.js'
import {done, type StoryParts} from './story.js'

const never: StoryParts = {
  story: (_task, _tries, signal) =>
    new Promise(resolve => signal.addEventListener('abort', () => resolve({kind: 'transient', reason: 'told'}))),
}

test('a budget of seconds counts what earlier processes have used, and stops each that goes on', async () => {
  const it = await project(never)
  const host = nodeHost({})
  expect(await runPlan({...it.input, host, budget: {seconds: 0.3}})).toMatchObject({status: 'waiting'})
  const more = {type: 'resumed', budget: {seconds: 0.6}, by: 'ann'} as const
  expect(await continueRun({...it.again, host, decision: more})).toMatchObject({status: 'waiting', exitCode: 3})
  const {record} = await readRun(it.folder, 'test')
  expect(record?.run.stop).toEqual({kind: 'budget', which: 'seconds'})
  expect(record?.run.spent.seconds).toBeGreaterThanOrEqual(0.6)
})

test("the time while a run waits for somebody is nobody's work", async () => {
  const asked: number[] = []
  const later = fakeHost('2026-01-05T00:00:00.000Z')
  const after = (ms: number): (() => void) => {
    asked.push(ms)
    return () => undefined
  }
  const it = await project({
    story(task, tries) {
      if (tries === 1) return {kind: 'transient', reason: 'busy', retryAfterMs: 7000}
      if (tries === 2) return {kind: 'needs-input', questions: [{id: 'hero', text: 'Who?', why: 'nobody is named'}]}
      return done(task, {story: '{"chapters": ["one"]}'})
    },
  })
  const budget = {seconds: 5000}
  expect(await runPlan({...it.input, host: fakeHost(undefined, {after}), budget})).toMatchObject({status: 'waiting'})
  expect(asked).toContain(5_000_000)
  expect(asked).not.toContain(4_993_000)
  const answers = [{question: 'hero', text: 'a fox'}]
  const decision = {type: 'approved', step: '1', answers, by: 'ann'} as const
  expect(await continueRun({...it.again, host: {...later, after}, decision})).toMatchObject({status: 'passed'})
  expect(asked).toContain(4_993_000)
})

test('a performer may ask for any wait: the run keeps it, and does not break', async () => {
  const it = await project({story: () => ({kind: 'transient', reason: 'closed', retryAfterMs: 1e300})})
  const abort = new AbortController()
  const host = nodeHost({})
  const running = runPlan({...it.input, host, signal: abort.signal})
  await expect
    .poll(async () => (await readRun(it.folder, 'test')).record?.entries.at(-1)?.effects, {timeout: 20_000})
    .toEqual(['wait 1@1#2 until +275760-09-13T00:00:00.000Z'])
  abort.abort()
  expect(await running).toMatchObject({status: 'interrupted', exitCode: 130})
})
