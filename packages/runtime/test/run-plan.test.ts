import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {done} from './story.js'
import {keep, resultOf, runFolder, runStory, storyline} from './run-story.js'

test('a run passes its steps in order and publishes what it made', async () => {
  const run = await runStory()
  const result = resultOf(run)
  expect(storyline(run)).toEqual([
    'started 0@1#1',
    'passed 0',
    'started 0.1@1#1',
    'passed 0.1',
    'started 1@1#1',
    'passed 1',
    'started 2@1#1',
    'passed 2',
  ])
  expect(result).toMatchObject({status: 'passed', exitCode: 0, problems: [], questions: []})
  expect(result.files).toEqual(['outline-test.md', 'plan-test.json', 'poster.svg', 'story.json'])
  expect((await readdir(result.out)).sort()).toEqual([...result.files])
  expect(await run.read(`${runFolder}/out/poster.svg`)).toBe('<svg/>')
})

test('what names the run is kept beside it, and nothing else is touched', async () => {
  const run = await runStory()
  expect(await run.read('ratings/test/plan-test-1.json')).toContain('"overall_score":8')
  expect((await readdir(run.folder)).sort()).toEqual(['.journeywright', 'agents', 'cujs', 'ratings', 'skills'])
})

test('deliverables go where they are asked to go', async () => {
  const run = await runStory({}, {out: 'docs/story', workflowId: 'winter'})
  expect(await readdir(join(run.folder, 'docs/story'))).toContain('outline-winter.md')
  expect(await readdir(join(run.folder, runFolder))).not.toContain('out')
})

test('the run folder holds the plan, the definitions, artifacts, verdicts and the journal', async () => {
  const run = await runStory()
  const folder = join(run.folder, runFolder)
  expect((await readdir(folder)).sort()).toEqual([
    'artifacts',
    'checkpoint.json',
    'definitions',
    'errors.log',
    'gates',
    'journal.jsonl',
    'objects',
    'out',
    'plan.json',
    'recovery-state.json',
    'report.md',
    'run.json',
    'telemetry.jsonl',
  ])
  expect(JSON.parse((await run.read(`${runFolder}/plan.json`)) ?? '')).toEqual(run.plan)
  expect((await readdir(join(folder, 'definitions/agents'))).sort()).toEqual([
    'author.md',
    'ghost-writer.md',
    'judge.md',
  ])
  expect(await readFile(join(folder, 'definitions/agents/author.md'))).toEqual(
    await readFile(join(run.folder, 'agents/author.md')),
  )
  expect((await readdir(join(folder, 'gates'))).sort()).toEqual([
    '0-exists.json',
    '0.1-exists.json',
    '0.1-minimum-score.json',
    '1-exists.json',
    '1-schema.json',
    '2-exists.json',
  ])
})

test('a verdict and a checkpoint have the shape that other tools read', async () => {
  const run = await runStory()
  const plan = '{"try": 1}'
  const hash = createHash('sha256').update(plan).digest('hex')
  expect(JSON.parse((await run.read(`${runFolder}/gates/0.1-minimum-score.json`)) ?? '')).toEqual({
    gate_id: '0.1-minimum-score',
    run_id: 'test',
    workflow: 'CUJ-100',
    step: '0.1',
    timestamp: '2026-01-02T03:04:05.000Z',
    status: 'passed',
    agent: 'judge',
    score: 8,
    validations: [{artifact: 'plan', path: 'plan-test.json', hash}],
    warnings: [],
    blockers: [],
    allowed: true,
  })
  const checkpoint = JSON.parse((await run.read(`${runFolder}/checkpoint.json`)) ?? '')
  expect(checkpoint).toMatchObject({run_id: 'test', status: 'passed', completed_steps: ['0', '0.1', '1', '2']})
  expect(checkpoint.artifacts[1]).toEqual({name: 'plan', path: 'plan-test.json', hash, size: 10})
})

test('the journal begins with what a replay needs and has one line an event', async () => {
  const run = await runStory()
  const lines = ((await run.read(`${runFolder}/journal.jsonl`)) ?? '').trimEnd().split('\n')
  const [header, ...entries] = lines.map(line => JSON.parse(line))
  expect(header).toMatchObject({formatVersion: '1', runtime: '0.1.0', run: 'test'})
  expect(header.plan).toBe(createHash('sha256').update(JSON.stringify(run.plan)).digest('hex'))
  expect(entries.map(entry => `${entry.event.type} → ${entry.effects.join(', ')}`)).toEqual([
    'started → perform 0@1#1',
    'step-done → judge 0@1#1',
    'gates-judged → perform 0.1@1#1',
    'step-done → judge 0.1@1#1',
    'gates-judged → perform 1@1#1',
    'step-done → judge 1@1#1',
    'gates-judged → perform 2@1#1',
    'step-done → judge 2@1#1',
    'gates-judged → check-criteria',
    'criteria-checked → publish',
    'published → finish passed',
  ])
})

test('every criterion is executed, and one that no program can check is unverified', async () => {
  const run = await runStory()
  expect(resultOf(run).criteria).toEqual([
    {
      name: 'Outline rated',
      status: 'met',
      evidence: 'passed: `gates/0-exists.json`, `gates/0.1-minimum-score.json` (8/10)',
    },
    {name: 'Chapters there', status: 'met', evidence: '`story.json`: `chapters` 1'},
    {name: 'Poster drawn', status: 'met', evidence: '`poster.svg` (6 bytes, SHA-256 d4dc56669143)'},
    {
      name: 'Story valid',
      status: 'met',
      evidence: '`story.json` keeps the published schema of `story` (the project has no `story.schema.json`)',
    },
    {
      name: 'Readers moved',
      status: 'unverified',
      evidence: 'The criterion names no file, so no program can check it',
    },
  ])
})

test('a criterion that is not met fails the run, and nothing is handed over', async () => {
  const run = await runStory({story: task => done(task, {story: '{"chapters": []}'})})
  const result = resultOf(run)
  expect(result).toMatchObject({status: 'failed', exitCode: 1, files: []})
  expect(result.problems.map(problem => problem.message)).toEqual([
    'Unexpected result of criterion `Chapters there`, expected it to be met: `chapters` of `story.json` is empty',
  ])
  expect(await run.read(`${runFolder}/out/story.json`)).toBeNull()
  expect(await run.read(`${runFolder}/artifacts/story.json`)).toBe('{"chapters": []}')
})

test('a schema file of the project decides where there is one', async () => {
  const {storyFiles} = await import('./story.js')
  const schema = JSON.stringify({properties: {chapters: {minItems: 2}}})
  const run = await runStory({}, {files: {...storyFiles, 'story.schema.json': schema}})
  expect(resultOf(run).criteria[3]).toEqual({
    name: 'Story valid',
    status: 'not met',
    evidence: 'against `story.schema.json` of the project: /chapters must NOT have fewer than 2 items',
  })
})

test('the same run in another folder gives the same bytes', async () => {
  const [first, second] = await Promise.all([runStory(), runStory()])
  const [a, b] = await Promise.all([first, second].map(run => bytesBelow(join(run.folder, '.journeywright'))))
  expect(Object.keys(a ?? {})).toHaveLength(35)
  expect(a).toEqual(b)
})

test('nothing that a handler gets can be changed by it', async () => {
  const run = await runStory({
    story(task) {
      const change = (): void => void Object.assign(task.step, {title: 'Mine'})
      return done(task, {story: JSON.stringify({chapters: [tryOut(change)]})})
    },
  })
  expect(await run.read(`${runFolder}/out/story.json`)).toContain('TypeError')
})

test('the report says the verdict first and fits on two screens', async () => {
  const run = keep(await runStory())
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report.split('\n')[0]).toBe('# CUJ-100 Story Writing: passed')
  expect(report).toContain('4 of 4 steps passed, 4 of 5 success criteria met (1 unverified).')
  expect(report).toContain('- `poster.svg`: Poster')
  expect(report).toContain('- `ratings/test/plan-test-1.json`: a record of the run')
  expect(report.split('\n').length).toBeLessThan(80)
})

test('a plugin has its say in the report, where it asks for it, and not too much', async () => {
  const {storyPlugin} = await import('./story.js')
  const section = (id: string, order: number, write: () => unknown): object => ({
    point: 'report-section',
    id,
    value: {id, order, write},
  })
  const extensions = [
    section('long', 70, () => ({title: 'Long', markdown: 'line\n'.repeat(90)})),
    section('early', 20, () => ({title: 'Early', markdown: 'First.'})),
    section('broken', 80, () => {
      throw new Error('no words')
    }),
    section('silent', 30, () => null),
  ] as const
  const plugin = {...storyPlugin(), extensions: extensions as never}
  const run = await runStory({}, {plugins: [plugin]})
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  const headings = report.split('\n').filter(line => line.startsWith('#'))
  expect(headings).toEqual([
    '# CUJ-100 Story Writing: passed',
    '## Early',
    '## Success criteria',
    '## To tick',
    '## Long',
    '## broken',
    '## Files',
  ])
  expect(report).toContain('… and 70 more lines.')
  expect(report).toContain('It could not be written: no words')
  expect(report.split('\n').length).toBeLessThan(80)
})

function tryOut(change: () => void): string {
  try {
    change()
    return 'changed'
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown'
  }
}

async function bytesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async file => [file.slice(folder.length), await readFile(file, 'utf8')])),
  )
}
