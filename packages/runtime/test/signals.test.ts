import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {continueRun, nodeHost, readRun, runPlan, sendDecision} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {project} from './project.js'
import {done} from './story.js'

const folder = '.journeywright/runs/test'
const resumed = {type: 'resumed', by: 'ann'} as const
const answer = {type: 'approved', step: '1', answers: [{question: 'hero', text: 'Ann'}], by: 'ann'} as const

test('a folder among the decisions that were left is told of once, and keeps nobody from the run', async () => {
  const it = await project({story: () => ({kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]})})
  await runPlan(it.input)
  const path = '.journeywright/runs/test/signals/1-ab.json'
  await it.write(`${path}/x`, '')
  await it.write('.journeywright/runs/test/signals/2-cd.json', JSON.stringify({type: 'cancelled', by: 'ann'}))
  const {status, problems} = await continueRun({...it.again, decision: {type: 'resumed', by: 'ann'}})
  expect(status).toBe('cancelled')
  expect(problems.map(formatProblem)).toEqual([
    `warning Unexpected refusal to read \`${join(it.folder, path)}\`, expected the record of a run: EISDIR: illegal operation on a directory, read (run/cannot-read)\n  fix: Take away what lies there, or put back the file that belongs there.`,
  ])
})

test('a decision reaches the process that runs a run, and one that does not apply is told why', async () => {
  let isStopped = false
  const it = await project({
    story: (_task, _tries, signal) =>
      new Promise(resolve => {
        signal.addEventListener('abort', () => {
          isStopped = true
          resolve({kind: 'transient', reason: 'stopped'})
        })
      }),
  })
  const host = nodeHost({})
  const running = runPlan({...it.input, host})
  await expect.poll(async () => (await readRun(it.folder, 'test')).record?.run.steps.get('1')?.status).toBe('running')
  expect((await readRun(it.folder, 'test')).record).toMatchObject({status: 'running', owner: process.pid})
  const second = await continueRun({...it.again, host, decision: resumed})
  expect(second.problems.map(({code}) => code)).toEqual(['run/owned'])
  expect(await sendDecision(it.folder, 'test', answer)).toMatchObject({status: 'refused'})
  expect(await sendDecision(it.folder, 'test', {type: 'cancelled', by: 'ann'})).toEqual({
    status: 'recorded',
    problems: [],
  })
  expect(await running).toMatchObject({status: 'cancelled', exitCode: 130})
  expect(isStopped).toBe(true)
  expect(await sendDecision(it.folder, 'test', resumed)).toEqual({status: 'unowned', problems: []})
  expect(await readdir(join(it.folder, folder, 'signals'))).toEqual([])
})

test('a look for decisions that is under way when the run ends is the last one', async () => {
  const soon = new Set<() => void>()
  const real = fakeHost()
  let isSlow = false
  let reply = (): void => undefined
  const answered = new Promise<void>(resolve => {
    reply = resolve
  })
  const host = fakeHost(undefined, {
    after(ms, call) {
      if (ms === 200) soon.add(call)
      return () => soon.delete(call)
    },
    async listFolder(path) {
      const names = await real.listFolder(path)
      if (!path.endsWith('signals') || !isSlow) return names
      isSlow = false
      await answered
      return names
    },
  })
  const it = await project({
    poster(task) {
      const [look] = soon
      soon.clear()
      isSlow = true
      look?.()
      return done(task)
    },
  })
  expect(await runPlan({...it.input, host})).toMatchObject({status: 'passed'})
  reply()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(isSlow).toBe(false)
  expect([...soon]).toEqual([])
})
