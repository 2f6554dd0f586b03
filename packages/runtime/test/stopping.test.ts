import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {continueRun, nodeHost, readRun, runPlan, sendDecision, type Outcome} from '@journeywright/runtime'
import {project, type Project} from './project.js'
import {done, storyFiles} from './story.js'

const folder = '.journeywright/runs/test'
const host = nodeHost({})
const asks: Outcome = {kind: 'needs-input', questions: [{id: 'hero', text: 'Who?', why: 'nobody is named'}]}
const answered = {type: 'approved', step: '1', answers: [{question: 'hero', text: 'a fox'}], by: 'ann'} as const

test('who works on what is rolled back is told to stop, and what they still make is not taken', async () => {
  let told = 0
  const it = await project({
    story(task, tries, signal) {
      if (tries > 1) return done(task, {story: '{"chapters": ["new"]}'})
      return new Promise(resolve => {
        signal.addEventListener('abort', () => {
          told++
          resolve(done(task, {story: '{"chapters": ["late"]}'}))
        })
      })
    },
  })
  const running = runPlan({...it.input, host})
  await isAt(it, 'perform 1@1#1')
  const decision = {type: 'rolled-back', step: '0', by: 'ann'} as const
  expect(await sendDecision(it.folder, 'test', decision)).toMatchObject({status: 'recorded'})
  expect(await running).toMatchObject({status: 'passed'})
  expect(told).toBe(1)
  expect(await it.read(`${folder}/artifacts/story.json`)).toBe('{"chapters": ["new"]}')
})

test('a run that is interrupted ends when all have stopped who worked on it', async () => {
  let isOver = false
  const abort = new AbortController()
  const it = await project({
    async story(_task, _tries, signal) {
      abort.abort()
      await sleep(60_000, null, {signal}).catch(() => sleep(200))
      isOver = true
      return {kind: 'transient', reason: 'told'}
    },
  })
  expect(await runPlan({...it.input, host, signal: abort.signal})).toMatchObject({status: 'interrupted'})
  expect(isOver).toBe(true)
})

test('a decision is kept also when whoever makes it is interrupted at once', async () => {
  const it = await project({
    story: task => (task.answers.length > 0 ? done(task, {story: '{"chapters": ["a"]}'}) : asks),
  })
  await runPlan(it.input)
  const stopped = await continueRun({...it.again, decision: answered, signal: AbortSignal.abort()})
  expect(stopped).toMatchObject({status: 'interrupted', exitCode: 130})
  const resumed = {type: 'resumed', by: 'ann'} as const
  expect(await continueRun({...it.again, decision: resumed})).toMatchObject({status: 'passed'})
})

test('a definition that has changed, and whose copy is gone, stops whoever would go on', async () => {
  const it = await project({story: () => asks})
  await runPlan(it.input)
  await it.write('agents/author.md', `${storyFiles['agents/author.md']}\nAnd sings.\n`)
  await it.remove(`${folder}/definitions/agents/author.md`)
  const {definitions} = await it.replan()
  const before = await it.read(`${folder}/journal.jsonl`)
  const {status, problems} = await continueRun({...it.again, definitions, decision: answered})
  expect(status).toBe('failed')
  expect(problems.map(formatProblem)).toEqual([
    'error Unexpected run `test` without its copy of agent `author`, expected the one that it was planned with (run/definition-lost)\n' +
      '  fix: Put the definition back, or add `--accept-changes` to plan with what is there.',
  ])
  expect(await it.read(`${folder}/journal.jsonl`)).toBe(before)
})

async function isAt(it: Project, effect: string): Promise<void> {
  await expect
    .poll(async () => (await readRun(it.folder, 'test')).record?.entries.at(-1)?.effects, {timeout: 20_000})
    .toEqual([effect])
}
