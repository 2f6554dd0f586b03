import {expect, test} from 'vitest'
import type {Problem} from '@journeywright/problems'
import type {Outcome} from '@journeywright/runtime'
import {recoveryFiles, recoveryFolder, runRecovery} from './recovery-story.js'
import {resultOf, runFolder, storyline} from './run-story.js'
import {done, rated} from './story.js'

const problem: Problem = {
  code: 'story/dull',
  severity: 'error',
  message: 'Unexpected dull story, expected a thrill',
  fix: 'Add a wolf.',
}
const dull: Outcome = {kind: 'failed', problems: [problem]}

test('when a gate has refused three tries the next agent takes over with a hand-over note, and has three of its own', async () => {
  const asked: string[] = []
  const run = await runRecovery({
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

test('an agent that has failed three times is followed by the one that the journey names, who knows what was said', async () => {
  const asked: string[] = []
  const run = await runRecovery({
    story(task) {
      asked.push(`${task.agent?.id} ${task.feedback.length}`)
      return task.agent?.id === 'author' ? dull : done(task, {story: '{"chapters": ["wolf"]}'})
    },
  })
  expect(asked).toEqual(['author 0', 'author 1', 'author 2', 'ghost-writer 4'])
  expect(resultOf(run)).toMatchObject({status: 'passed', exitCode: 0})
  expect(await run.read(`${runFolder}/out/story.json`)).toBe('{"chapters": ["wolf"]}')
})

test('an agent that stays away after three retries is followed by the next', async () => {
  const agents: (string | undefined)[] = []
  const run = await runRecovery({
    story(task) {
      agents.push(task.agent?.id)
      return task.agent?.id === 'author'
        ? {kind: 'transient', reason: 'server busy'}
        : done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  expect(agents).toEqual(['author', 'author', 'author', 'author', 'ghost-writer'])
  expect(resultOf(run).status).toBe('passed')
})

test('an agent that is gone is followed by the next at once', async () => {
  const agents: (string | undefined)[] = []
  await runRecovery({
    story(task) {
      agents.push(task.agent?.id)
      return task.agent?.id === 'author' ? {...dull, gone: true} : done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  expect(agents).toEqual(['author', 'ghost-writer'])
})

test('when every agent has failed three times the run waits for a person', async () => {
  const run = await runRecovery({story: () => dull})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: [], problems: [problem]})
  expect(storyline(run).filter(line => line.startsWith('started 1'))).toHaveLength(6)
  expect(storyline(run).at(-1)).toBe('failed 1')
})

test('whoever overrides says the risk, which the report keeps beside the bytes and what spoke against them', async () => {
  const risk = 'The plot is thin'
  const run = await runRecovery(
    {rating: task => rated(task, 4)},
    {decisions: [{type: 'overridden', step: '0', risk, by: 'Ada'}]},
  )
  expect(resultOf(run)).toMatchObject({status: 'passed', exitCode: 0})
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report).toContain('At a risk that people took: the override below.')
  const register = report.slice(report.indexOf('## Risks taken'), report.indexOf('## Success criteria'))
  expect(register.replaceAll(/\w{64}/g, '…')).toBe(`## Risks taken

- Step 0, by Ada at 2026-01-02T03:04:05.000Z: ${risk}
  - passed: \`outline-test.md\` (SHA-256 …)
  - passed: \`plan-test.json\` (SHA-256 …)
  - against it: Unexpected score 4/10, expected at least 7
  - against it: plot: more of it

`)
  expect(report).toContain(
    '| Outline rated | unverified | failed: gates/0.1-minimum-score.json; Ada has let it pass: The plot is thin |',
  )
  const state = JSON.parse((await run.read(`${recoveryFolder}/recovery-state.json`)) ?? '')
  expect(state.risks).toMatchObject([{step: '0', risk, by: 'Ada', at: '2026-01-02T03:04:05.000Z'}])
})

test('what the journey can do without is left out, and the run says so', async () => {
  const run = await runRecovery({poster: () => dull})
  const result = resultOf(run)
  expect(result).toMatchObject({status: 'degraded', exitCode: 4})
  expect(result.files).toEqual(['outline-test.md', 'plan-test.json', 'story.json'])
  expect(result.criteria.find(criterion => criterion.name === 'Poster drawn')?.status).toBe('not met')
  expect(result.problems).toEqual([problem])
  expect(await run.read(`${runFolder}/report.md`)).toContain('## Given up: step 2, Poster')
})

test('a journey that names no other agent waits after exactly three tries', async () => {
  const cuj = 'cujs/CUJ-100-story.md'
  const tries: number[] = []
  const run = await runRecovery(
    {
      outline(task, count) {
        tries.push(count)
        return done(task, {plan: '{}'})
      },
      rating: task => rated(task, 4),
    },
    {files: {...recoveryFiles, [cuj]: recoveryFiles[cuj].replace(/ {2}- Author → .*\n/, '')}},
  )
  expect(tries).toEqual([1, 2, 3])
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report).toContain('## Waiting: step 0, Outline')
  expect(report).toMatch(/^- Tries 1 to 3, by `author`: Unexpected score 4\/10/m)
})
