import {expect, test} from 'vitest'
import {nodeHost, type Outcome, type StepTask} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {recoveryFiles, recoveryFolder, runRecovery} from './recovery-story.js'
import {resultOf, runFolder, storyline} from './run-story.js'
import {done} from './story.js'

const busy: Outcome = {kind: 'transient', reason: 'server busy'}
const story = (task: StepTask): Outcome => done(task, {story: '{"chapters": ["a"]}'})
const cuj = 'cujs/CUJ-100-story.md'

test('a transient failure is retried with the same epoch after 1, 2 and 4 seconds', async () => {
  const host = fakeHost()
  const run = await runRecovery({story: (task, tries) => (tries < 4 ? busy : story(task))}, {host})
  expect(host.waits).toEqual([1000, 2000, 4000])
  expect(storyline(run).slice(4, -2)).toEqual([
    'started 1@1#1',
    'retried 1',
    'started 1@1#2',
    'retried 1',
    'started 1@1#3',
    'retried 1',
    'started 1@1#4',
    'passed 1',
  ])
  expect(resultOf(run).status).toBe('passed')
})

test('the numbers of retries and seconds are those of the journey', async () => {
  const text = recoveryFiles[cuj]
    .replace('**Max Retries**: 3', '**Max Retries**: 2')
    .replace('(1s, 2s, 4s)', '(5s, 30s)')
  const host = fakeHost()
  const agents: (string | undefined)[] = []
  await runRecovery(
    {
      story(task) {
        agents.push(task.agent?.id)
        return task.agent?.id === 'author' ? busy : story(task)
      },
    },
    {host, files: {...recoveryFiles, [cuj]: text}},
  )
  expect(host.waits).toEqual([5000, 30_000])
  expect(agents).toEqual(['author', 'author', 'author', 'ghost-writer'])
})

test('a try that takes longer than its journey allows is stopped, retried, and no late result is taken', async () => {
  const text = recoveryFiles[cuj].replace(
    '- Author drafts the story',
    '- Author drafts the story\n- **Timeout**: 40 ms',
  )
  const host = fakeHost(undefined, {after: nodeHost({}).after})
  const run = await runRecovery(
    {
      story(task, tries, signal) {
        if (tries > 2) return story(task)
        return new Promise(resolve => {
          signal.addEventListener('abort', () => resolve(done(task, {story: '{"chapters": ["late"]}'})))
        })
      },
    },
    {host, files: {...recoveryFiles, [cuj]: text}},
  )
  expect(host.waits).toEqual([1000, 2000])
  expect(await run.read(`${recoveryFolder}/errors.log`)).toBe(
    [
      '2026-01-02T03:04:05.000Z\t1\t1@1#1\tauthor\ttransient\ttook longer than 0.04 seconds\n',
      '2026-01-02T03:04:06.000Z\t1\t1@1#2\tauthor\ttransient\ttook longer than 0.04 seconds\n',
    ].join(''),
  )
  expect(await run.read(`${runFolder}/out/story.json`)).toBe('{"chapters": ["a"]}')
})

test('a rate limit says itself how long to wait', async () => {
  const host = fakeHost()
  const limited: Outcome = {kind: 'transient', reason: 'rate limit', retryAfterMs: 30_000}
  await runRecovery({story: (task, tries) => (tries < 2 ? limited : story(task))}, {host})
  expect(host.waits).toEqual([30_000])
})

test('an artifact that breaks its schema goes back, and the one before is there to look at', async () => {
  const previous: number[] = []
  const run = await runRecovery({
    story(task, tries) {
      previous.push(task.previous.length)
      return done(task, {story: tries === 1 ? '{"chapters": [1]}' : '{"chapters": ["a"]}'})
    },
  })
  expect(previous).toEqual([0, 1])
  const judged = run.events.find(event => event.type === 'gate-judged' && event.status === 'failed')
  expect(judged).toMatchObject({
    gate: 'schema',
    problems: [
      {
        message: 'Unexpected content of `story.json`, expected what its schema allows: /chapters/0 must be string',
      },
    ],
  })
})

test('a step without its artifact, or with an empty one, has not passed', async () => {
  const run = await runRecovery({
    story: (task, tries) => {
      if (tries === 1) return {kind: 'done', artifacts: []}
      return tries === 2 ? done(task, {story: ' '}) : story(task)
    },
  })
  expect(storyline(run).filter(line => line === 'revised 1')).toHaveLength(2)
  expect(resultOf(run).status).toBe('passed')
})

test('a step that fails by itself is tried again with its own words', async () => {
  const problem = {code: 'story/dull', severity: 'error', message: 'Unexpected dull story', fix: 'Add a wolf.'} as const
  const asked: (readonly string[])[] = []
  const run = await runRecovery({
    story(task, tries) {
      asked.push(task.feedback)
      return tries === 1 ? {kind: 'failed', problems: [problem]} : story(task)
    },
  })
  expect(asked).toEqual([[], ['Unexpected dull story. Add a wolf.']])
  expect(resultOf(run).status).toBe('passed')
})

test('a handler that throws is a failed try and no crash', async () => {
  const run = await runRecovery({
    story(task, tries) {
      if (tries === 1) throw new Error('pen broke')
      return done(task, {story: JSON.stringify({chapters: task.feedback})})
    },
  })
  expect(await run.read(`${runFolder}/out/story.json`)).toContain(
    'Unexpected exception in handler `story`, expected an outcome: pen broke',
  )
})
