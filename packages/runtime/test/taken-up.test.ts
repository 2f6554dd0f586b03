import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {continueRun, nodeHost, readRun, runPlan, sendDecision, type Outcome} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {HostDied, mortalHost} from '../src/testing/mortal-host.js'
import {project, type Project} from './project.js'
import {done, storyFiles} from './story.js'

const folder = '.journeywright/runs/test'
const asks: Outcome = {kind: 'needs-input', questions: [{id: 'hero', text: 'Who?', why: 'nobody is named'}]}
const answered = {type: 'approved', step: '1', answers: [{question: 'hero', text: 'a fox'}], by: 'ann'} as const
const author = storyFiles['agents/author.md']

interface Waiting extends Project {
  /** What whoever writes the story is told of themselves and of their skill. */
  readonly told: string[]
}

/** The story asks who it is about, and the run waits. */
async function waiting(): Promise<Waiting> {
  const told: string[] = []
  const it = await project({
    story(task) {
      told.push(`${task.agent?.description} ${task.skill?.description}`)
      return task.answers.length > 0 ? done(task, {story: '{"chapters": ["one"]}'}) : asks
    },
  })
  await runPlan(it.input)
  return {...it, told}
}

async function rewrite(it: Project): Promise<Project['definitions']> {
  await it.write('agents/author.md', author.replace('of stories', 'of songs'))
  await it.write('skills/drafting/SKILL.md', storyFiles['skills/drafting/SKILL.md'].replace('stories', 'songs'))
  return (await it.replan()).definitions
}

test('whoever goes on is told the words that the run began with, also when they have changed', async () => {
  const it = await waiting()
  const definitions = await rewrite(it)
  expect(await continueRun({...it.again, definitions, decision: answered})).toMatchObject({status: 'passed'})
  expect(it.told).toEqual(['Author of stories. Drafts stories.', 'Author of stories. Drafts stories.'])
})

test('a copy of a definition that somebody has edited is no copy', async () => {
  const it = await waiting()
  const definitions = await rewrite(it)
  await it.write(`${folder}/definitions/agents/author.md`, author.replace('of stories', 'of poems'))
  const {problems} = await continueRun({...it.again, definitions, decision: answered})
  expect(problems.map(({code}) => code)).toContain('run/definition-lost')
})

test('accepted words are told, and kept for whoever goes on after that', async () => {
  const it = await waiting()
  const definitions = await rewrite(it)
  const {plan} = await it.replan()
  await continueRun({...it.again, definitions, acceptChanges: plan})
  expect(it.told.at(-1)).toBe('Author of songs. Drafts songs.')
  expect(await it.read(`${folder}/definitions/agents/author.md`)).toContain('of songs')
})

test('a step is made anew when the words of those have changed who would take over', async () => {
  const it = await waiting()
  const ghost = storyFiles['agents/ghost-writer.md']
  await it.write('agents/ghost-writer.md', ghost.replace('of stories', 'of songs'))
  const {plan, definitions} = await it.replan()
  await continueRun({...it.again, definitions, acceptChanges: plan})
  expect((await readRun(it.folder, 'test')).record?.run.steps.get('0')?.epoch).toBe(2)
})

test('another place for the deliverables is where they go from then on', async () => {
  const it = await waiting()
  await continueRun({...it.again, out: 'handed', decision: {...answered, type: 'rejected', reason: 'ask again'}})
  expect(await continueRun({...it.again, decision: answered})).toMatchObject({status: 'passed'})
  expect(await it.read('handed/story.json')).toBe('{"chapters": ["one"]}')
})

test('a dead process takes no decision, and whoever resumes for it may bring a greater budget', async () => {
  const it = await project()
  const life = mortalHost(fakeHost(), 3, 'after')
  await expect(runPlan({...it.input, host: life, concurrency: 3})).rejects.toThrow(HostDied)
  const resumed = {type: 'resumed', budget: {steps: 50}, by: 'ann'} as const
  const next = mortalHost(fakeHost(), 0, 'after')
  expect(await sendDecision(it.folder, 'test', resumed, next)).toEqual({status: 'unowned', problems: []})
  expect(await continueRun({...it.again, host: next, decision: resumed})).toMatchObject({status: 'passed'})
  expect((await readRun(it.folder, 'test')).record?.run).toMatchObject({budget: {steps: 50}, concurrency: 3})
})

test('who takes too long is told so at once', async () => {
  let wasTold = false
  const it = await project({
    story(task, tries, signal) {
      if (tries > 1) return done(task, {story: `{"chapters": ["told: ${wasTold}"]}`})
      return new Promise(resolve =>
        signal.addEventListener('abort', () => {
          wasTold = true
          resolve(done(task))
        }),
      )
    },
  })
  const hurried = it.plan.steps.map(step => (step.id === '1' ? {...step, timeoutMs: 50} : step))
  const plan = {...it.plan, steps: hurried}
  expect(await runPlan({...it.input, plan, host: nodeHost({})})).toMatchObject({status: 'passed'})
  expect(await it.read(`${folder}/artifacts/story.json`)).toBe('{"chapters": ["told: true"]}')
})

test('an entry that leads to more than it says is no entry of this runtime', async () => {
  const it = await waiting()
  const path = join(it.folder, folder, 'journal.jsonl')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"effects":["perform 0@1#1"]', '"effects":[]'))
  expect((await readRun(it.folder, 'test')).problems.map(({code}) => code)).toEqual(['run/replay-differs'])
})
