import {expect, test} from 'vitest'
import type {Problem} from '@journeywright/problems'
import type {Outcome} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {done, rated} from './story.js'
import {resultOf, runFolder, runStory, storyline} from './run-story.js'

const problem: Problem = {
  code: 'story/dull',
  severity: 'error',
  message: 'Unexpected dull story, expected a thrill',
  fix: 'Add a wolf.',
}
const dull: Outcome = {kind: 'failed', problems: [problem]}
const busy: Outcome = {kind: 'transient', reason: 'server busy'}

test('a transient failure is retried with the same epoch after 1, 2 and 4 seconds', async () => {
  const host = fakeHost()
  const run = await runStory(
    {story: (task, tries) => (tries < 4 ? busy : done(task, {story: '{"chapters": ["a"]}'}))},
    {host},
  )
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

test('a rate limit says itself how long to wait', async () => {
  const host = fakeHost()
  const limited: Outcome = {kind: 'transient', reason: 'rate limit', retryAfterMs: 30_000}
  await runStory({story: (task, tries) => (tries < 2 ? limited : done(task, {story: '{"chapters": ["a"]}'}))}, {host})
  expect(host.waits).toEqual([30_000])
})

test('an agent that stays away after three retries is followed by the next', async () => {
  const agents: (string | undefined)[] = []
  const run = await runStory({
    story(task) {
      agents.push(task.agent?.id)
      return task.agent?.id === 'author' ? busy : done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  expect(agents).toEqual(['author', 'author', 'author', 'author', 'ghost-writer'])
  expect(resultOf(run).status).toBe('passed')
})

test('what a rating refuses goes back to its maker with the feedback, and the next plan has the next id', async () => {
  const asked: (readonly string[])[] = []
  const run = await runStory({
    outline(task, tries) {
      asked.push(task.feedback)
      return done(task, {plan: `{"try": ${tries}}`})
    },
    rating: (task, tries) => rated(task, tries === 1 ? 5 : 9),
  })
  expect(asked[0]).toEqual([])
  expect(asked[1]).toEqual([
    'Step 0.1: Unexpected score 5/10, expected at least 7. Answer the feedback on each part of the rating.',
    'Step 0.1: plot: more of it. Mend it and hand it in again.',
  ])
  expect(storyline(run).slice(0, 8)).toEqual([
    'started 0@1#1',
    'passed 0',
    'started 0.1@1#1',
    'revised 0',
    'started 0@2#1',
    'passed 0',
    'started 0.1@2#1',
    'passed 0.1',
  ])
  expect(await run.read('ratings/test/plan-test-1.json')).toContain('"overall_score":5')
  expect(await run.read('ratings/test/plan-test-2.json')).toContain('"overall_score":9')
  expect(await run.read(`${runFolder}/out/plan-test.json`)).toBe('{"try": 2}')
})

test('a planner that ignores feedback ends after exactly three tries', async () => {
  const {storyFiles, storyCuj} = await import('./story.js')
  const files = {...storyFiles, 'cujs/CUJ-100-story.md': storyCuj.replace(/ {2}- Author → .*\n/, '')}
  const tries: number[] = []
  const run = await runStory(
    {
      outline(task, count) {
        tries.push(count)
        return done(task, {plan: '{}'})
      },
      rating: task => rated(task, 4),
    },
    {files},
  )
  expect(tries).toEqual([1, 2, 3])
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report).toContain('## Waiting: step 0, Outline')
  expect(report).toMatch(/^- Tries 1 to 3, by `author`: Unexpected score 4\/10/m)
})

test('after three tries the next agent takes over with a hand-over note, and has three of its own', async () => {
  const asked: string[] = []
  const run = await runStory({
    outline(task) {
      asked.push(`${task.agent?.id} ${task.feedback.filter(line => line.startsWith('Hand-over')).join()}`.trim())
      return done(task, {plan: '{}'})
    },
    rating: task => rated(task, 4),
  })
  expect(asked).toEqual([
    'author',
    'author',
    'author',
    ...Array.from(
      {length: 3},
      () => 'ghost-writer Hand-over from author to ghost-writer after 3 failed tries: answer what is said above.',
    ),
  ])
  expect(resultOf(run).exitCode).toBe(3)
})

test('a step that fails by itself is tried again with its own words', async () => {
  const asked: (readonly string[])[] = []
  const run = await runStory({
    story(task, tries) {
      asked.push(task.feedback)
      return tries === 1 ? dull : done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  expect(asked).toEqual([[], ['Unexpected dull story, expected a thrill. Add a wolf.']])
  expect(resultOf(run).status).toBe('passed')
})

test('an artifact that breaks its schema goes back, and the one before is there to look at', async () => {
  const previous: number[] = []
  const run = await runStory({
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
  const run = await runStory({
    story: (task, tries) => {
      if (tries === 1) return {kind: 'done', artifacts: []}
      return done(task, {story: tries === 2 ? ' ' : '{"chapters": ["a"]}'})
    },
  })
  expect(storyline(run).filter(line => line === 'revised 1')).toHaveLength(2)
  expect(resultOf(run).status).toBe('passed')
})

test('what the journey can do without is left out, and the run says so', async () => {
  const run = await runStory({poster: () => dull})
  const result = resultOf(run)
  expect(result).toMatchObject({status: 'degraded', exitCode: 4})
  expect(result.files).toEqual(['outline-test.md', 'plan-test.json', 'story.json'])
  expect(result.criteria.find(criterion => criterion.name === 'Poster drawn')?.status).toBe('not met')
  expect(result.problems).toEqual([problem])
  expect(await run.read(`${runFolder}/report.md`)).toContain('## Given up: step 2, Poster')
})

test('what the journey needs even when degraded makes it wait', async () => {
  const run = await runStory({story: () => dull})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: [], problems: [problem]})
  expect(storyline(run).at(-1)).toBe('failed 1')
})

test('a question stops the run, and nothing after it is started', async () => {
  const questions = [{id: 'hero', text: 'Who is the hero?', why: 'the request names none'}]
  const run = await runStory({outline: () => ({kind: 'needs-input', questions})})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, questions, files: []})
  expect(storyline(run)).toEqual(['started 0@1#1', 'input-needed 0'])
  expect(await run.read(`${runFolder}/report.md`)).toContain('- Who is the hero? (the request names none)')
})

test('a handler that throws is a failed try and no crash', async () => {
  const run = await runStory({
    story(task, tries) {
      if (tries === 1) throw new Error('pen broke')
      return done(task, {story: JSON.stringify({chapters: task.feedback})})
    },
  })
  expect(await run.read(`${runFolder}/out/story.json`)).toContain(
    'Unexpected exception in handler `story`, expected an outcome: pen broke',
  )
})
