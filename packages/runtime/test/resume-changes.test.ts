import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {continueRun, readRun, runPlan, type RunResult} from '@journeywright/runtime'
import {project, type Project} from './project.js'
import {done, storyFiles, type StoryParts} from './story.js'

const folder = '.journeywright/runs/test'

/** The story asks who the hero is; everything before has passed. */
const asking: StoryParts = {
  story: task => {
    if (task.answers.length > 0) return done(task, {story: JSON.stringify({chapters: [task.agent?.id]})})
    return {kind: 'needs-input', questions: [{id: 'hero', text: 'Who?', why: ''}]}
  },
}

const answer = {type: 'approved', step: '1', answers: [{question: 'hero', text: 'Ann'}], by: 'ann'} as const

async function waiting(parts: StoryParts = asking): Promise<Project> {
  const it = await project(parts)
  expect((await runPlan(it.input)).status).toBe('waiting')
  return it
}

function said({problems}: RunResult): readonly string[] {
  return problems.map(formatProblem)
}

test('an answer leads on, and a decision that does not apply changes nothing', async () => {
  const it = await waiting()
  const before = await it.read(`${folder}/journal.jsonl`)
  const wrong = await continueRun({...it.again, decision: {...answer, step: '7'}})
  expect(wrong).toMatchObject({status: 'failed', exitCode: 1})
  expect(await it.read(`${folder}/journal.jsonl`)).toBe(before)
  expect(await continueRun({...it.again, decision: answer})).toMatchObject({status: 'passed'})
})

test('an artifact that is lost is written again', async () => {
  const it = await waiting()
  await it.remove(`${folder}/artifacts/outline-test.md`)
  await continueRun({...it.again, decision: answer})
  expect(await it.read(`${folder}/artifacts/outline-test.md`)).toBe('outline\n')
})

test('an artifact that somebody has edited is a problem, until its step is made anew', async () => {
  const it = await waiting()
  await it.write(`${folder}/artifacts/outline-test.md`, 'mine')
  expect(said(await continueRun({...it.again, decision: answer}))).toEqual([
    '.journeywright/runs/test/artifacts/outline-test.md:1:1 error Unexpected content of `artifacts/outline-test.md` of run `test`, expected what step 0 has made (run/artifact-edited)\n' +
      '  fix: Remove the file to get back what the step has made, or have it made anew: `journeywright rollback test --to 0`.',
  ])
  expect(await it.read(`${folder}/artifacts/outline-test.md`)).toBe('mine')
  const again = await continueRun({...it.again, decision: {type: 'rolled-back', step: '0', by: 'ann'}})
  expect(again).toMatchObject({status: 'waiting', problems: []})
  expect(await it.read(`${folder}/artifacts/outline-test.md`)).toBe('outline\n')
})

test('bytes that are gone are a problem, and the run waits for them', async () => {
  const it = await waiting()
  const hash = (await readRun(it.folder, 'test')).record?.run.steps.get('0')?.artifacts[0]?.hash ?? ''
  const bytes = (await it.read(`${folder}/objects/${hash}`)) ?? ''
  await it.remove(`${folder}/objects/${hash}`)
  await it.remove(`${folder}/artifacts/outline-test.md`)
  expect(said(await continueRun({...it.again, decision: answer}))[0]).toContain('(run/missing-object)')
  await it.write(`${folder}/objects/${hash}`, 'other bytes')
  expect(said(await continueRun({...it.again, decision: answer}))[0]).toContain('Unexpected change of the bytes')
  await it.write(`${folder}/objects/${hash}`, bytes)
  expect(await continueRun({...it.again, decision: answer})).toMatchObject({status: 'passed'})
})

test('a definition that changed or went is used as it was, with a warning', async () => {
  const it = await waiting()
  await it.write('agents/author.md', 'Somebody else.\n')
  await it.remove('agents/judge.md')
  const {definitions} = await it.replan().catch(() => it)
  const result = await continueRun({...it.again, definitions, decision: answer})
  expect(result.status).toBe('passed')
  expect(result.problems.map(({code, severity}) => `${severity} ${code}`)).toEqual([
    'warning run/definition-kept',
    'warning run/definition-kept',
  ])
  expect(await it.read(`${folder}/out/story.json`)).toBe('{"chapters":["author"]}')
})

test('accepted changes are planned anew: what differs is made again, and the rest stands', async () => {
  const made: string[] = []
  const it = await waiting({
    ...asking,
    outline: task => {
      made.push(task.key)
      return done(task, {plan: '{}'})
    },
  })
  await it.write('agents/judge.md', `${storyFiles['agents/judge.md']}\nIs strict.\n`)
  const {plan, definitions} = await it.replan()
  const result = await continueRun({...it.again, definitions, acceptChanges: plan})
  expect(result).toMatchObject({status: 'waiting', problems: []})
  expect(made).toEqual(['0@1#1'])
  const {record} = await readRun(it.folder, 'test')
  expect(record?.plan).toEqual(plan)
  expect(record?.run.steps.get('0.1')?.epoch).toBe(2)
  expect(await readdir(join(it.folder, folder))).toContain('plan-2.json')
  expect(await continueRun({...it.again, definitions, decision: answer})).toMatchObject({status: 'passed'})
})

test.each([
  ['before its first step', 1, 'started'],
  ['in its last step', -4, 'step-done'],
  ['while its criteria are checked', -2, 'criteria-checked'],
  ['while it hands over', -1, 'published'],
])('changes that are accepted of a run that was killed %s are what it is judged by', async (_when, lines, lost) => {
  const it = await project()
  expect(await runPlan(it.input)).toMatchObject({status: 'passed'})
  const journal = (await it.read(`${folder}/journal.jsonl`))?.trimEnd().split('\n') ?? []
  expect(JSON.parse(journal.at(lines) ?? '')).toMatchObject({event: {type: lost}})
  await it.write(`${folder}/journal.jsonl`, `${journal.slice(0, lines).join('\n')}\n`)
  await it.write(
    'cujs/CUJ-100-story.md',
    storyFiles['cujs/CUJ-100-story.md'].replace('Readers moved', 'Readers in tears'),
  )
  const {plan, definitions} = await it.replan()
  const result = await continueRun({...it.again, definitions, acceptChanges: plan})
  expect(result).toMatchObject({status: 'passed', problems: []})
  expect(result.criteria.map(({name}) => name)).toContain('Readers in tears')
  const after = (await it.read(`${folder}/journal.jsonl`))?.trimEnd().split('\n') ?? []
  const types = after.slice(lines < 0 ? journal.length + lines : lines).map(line => JSON.parse(line).event.type)
  expect(types.filter(type => type === 'criteria-checked' || type === 'published')).toEqual([
    'criteria-checked',
    'published',
  ])
  expect(after.filter(line => line.includes('"ignored'))).toEqual([])
})
