import {mkdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {continueRun, nodeHost, readPublished, runPlan, type RunPlanInput} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {filesBelow, project as projectOf, type Project} from './project.js'
import {runFolder} from './run-story.js'
import {done, type StoryParts} from './story.js'

const files = ['outline-w.md', 'plan-w.json', 'poster.svg', 'story.json']
const record = '.journeywright/outputs/w.json'

/** Its runs make the same, whichever comes first. */
function project(parts: StoryParts = {}): Promise<Project> {
  return projectOf({outline: task => done(task, {plan: '{}'}), ...parts})
}

/** Publishes into the project, as `--out .` does; each run has the same name in its files. */
function published(it: Project, runId: string, more: Partial<RunPlanInput> = {}) {
  return runPlan({...it.input, runId, workflowId: 'w', out: '.', ...more})
}

function resumed(it: Project, more: object = {}) {
  return continueRun({...it.again, runId: 'second', decision: {type: 'resumed', by: 'ann'}, ...more})
}

function withOptions(it: Project, options: Readonly<Record<string, readonly string[]>>) {
  return {plan: {...it.plan, options}}
}

test('what a run has published is noted beside it, so that the next one knows it again', async () => {
  const it = await project()
  expect(await published(it, 'first')).toMatchObject({status: 'passed', files, unchanged: [], problems: []})
  const {records, problems} = await readPublished(it.folder, nodeHost())
  expect(problems).toEqual([])
  expect(records).toMatchObject([
    {workflowId: 'w', createdAt: '2026-01-02T03:04:05.000Z', cuj: 'CUJ-100', request: 'Write a story about winter'},
  ])
  expect(records[0]?.files.map(({path}) => path)).toEqual(files)
  const {mtimeMs} = await stat(join(it.folder, 'story.json'))
  expect(await published(it, 'second')).toMatchObject({status: 'passed', files, unchanged: files, problems: []})
  expect((await stat(join(it.folder, 'story.json'))).mtimeMs).toBe(mtimeMs)
})

test('what a run wrote is written over by another, also with the line ends of another machine', async () => {
  const it = await project({
    story: task => ({
      kind: 'done',
      artifacts: [{id: 'story', path: 'story.json', content: `{"chapters": ["${task.runId}",\n"b"]}\n`}],
    }),
  })
  await published(it, 'first')
  await it.write('story.json', '{"chapters": ["first",\r\n"b"]}\r\n')
  const result = await published(it, 'second')
  expect(result).toMatchObject({status: 'passed', problems: []})
  expect(result.unchanged).toEqual(files.filter(file => file !== 'story.json'))
  expect(await it.read('story.json')).toBe('{"chapters": ["second",\n"b"]}\n')
})

test.each([
  [
    'has changed since',
    'run/edited-output',
    'Unexpected change of `story.json` since a run wrote it, expected the text of that run',
    true,
  ],
  [
    'brought itself',
    'run/foreign-output',
    'Unexpected file `story.json` that no run has written, expected a free place',
    false,
  ],
])('a file that somebody %s is not written over, and nothing is', async (_how, code, message, hasRun) => {
  const it = await project()
  if (hasRun) await published(it, 'first')
  await it.write('story.json', '{"chapters": ["one"]}\nmine\n')
  if (hasRun) await it.remove('poster.svg')
  const before = await it.read(record)
  expect(await published(it, 'second')).toMatchObject({
    status: 'waiting',
    exitCode: 3,
    files: [],
    problems: [
      {
        code,
        message,
        at: {file: 'story.json', line: 2, column: 1},
        fix: expect.stringContaining('`journeywright resume second`; or have it written over by `--force`'),
      },
    ],
  })
  expect([await it.read('story.json'), await it.read('poster.svg'), await it.read(record)]).toEqual([
    '{"chapters": ["one"]}\nmine\n',
    null,
    before,
  ])
})

test('whoever forces it has the text written over, and what lay there kept and named', async () => {
  const it = await project()
  await it.write('story.json', 'mine')
  await published(it, 'second')
  const kept = '.journeywright/runs/second/replaced/story.json'
  expect(await resumed(it, {force: true})).toMatchObject({
    status: 'passed',
    files,
    problems: [{code: 'run/replaced-output', severity: 'warning', fix: expect.stringContaining(kept)}],
  })
  expect([await it.read('story.json'), await it.read(kept)]).toEqual(['{"chapters": ["one"]}', 'mine'])
})

test('a plan that says so forces it from the start', async () => {
  const it = await project()
  await it.write('story.json', 'mine')
  expect(await published(it, 'first', withOptions(it, {force: ['yes']}))).toMatchObject({status: 'passed', files})
  const {records} = await readPublished(it.folder, nodeHost())
  expect(records[0]?.options).toEqual({})
})

test('a text that people share with the run is written over when it is as the run has seen it', async () => {
  const options = {previous: ['story.json', 'ours'], shared: ['story.json']}
  const it = await project()
  await it.write('story.json', 'ours')
  expect(await published(it, 'first', withOptions(it, options))).toMatchObject({status: 'passed', problems: []})
  const other = await project()
  await other.write('story.json', 'ours, and changed while the run ran')
  const result = await published(other, 'first', withOptions(other, options))
  expect(result.problems.map(({code}) => code)).toEqual(['run/foreign-output'])
})

test('a note that is broken stops the hand-over until somebody mends it', async () => {
  const it = await project()
  await published(it, 'first')
  await it.write(record, '<<<<<<< ours\n')
  const result = await published(it, 'second')
  expect(result.problems.map(({code, at}) => [code, at?.file])).toEqual([['run/strange-record', record]])
  await it.remove(record)
  expect(await resumed(it)).toMatchObject({status: 'passed', unchanged: files})
})

test('a folder in the place of a file stops the hand-over before anything is written', async () => {
  const it = await project()
  await mkdir(join(it.folder, 'story.json'))
  const result = await published(it, 'first')
  expect(result).toMatchObject({status: 'waiting', files: []})
  expect(result.problems).toMatchObject([
    {code: 'run/cannot-write', fix: 'Take away what lies there instead, then `journeywright resume first`.'},
  ])
  expect([await it.read('poster.svg'), await it.read(record)]).toEqual([null, null])
})

test('a file system that can only be read is a problem, and the run goes on when it can be written', async () => {
  const it = await project()
  const real = nodeHost({})
  const refuse = (path: string): boolean =>
    !path.includes('.journeywright/runs') && path.startsWith(join(it.folder, 'gen'))
  const readOnly = (): never => {
    throw Object.assign(new Error('EROFS: read-only file system'), {code: 'EROFS'})
  }
  const host = fakeHost(undefined, {
    ensureFolder: async path => (refuse(path) ? readOnly() : real.ensureFolder(path)),
    writeFile: async (path, content) => (refuse(path) ? readOnly() : real.writeFile(path, content)),
  })
  const result = await published(it, 'first', {host, out: 'gen'})
  expect(result).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(result.problems.map(({fix}) => fix)).toEqual([
    'Choose another folder: this file system can only be read, then `journeywright resume first`.',
  ])
  const decision = {type: 'resumed', by: 'ann'} as const
  expect(await continueRun({...it.again, runId: 'first', decision})).toMatchObject({status: 'passed', files})
})

test('a rename that fails in the middle leaves every file as it was', async () => {
  const it = await project()
  await it.write('outline-w.md', 'mine')
  const before = await filesBelow(it.folder)
  const real = nodeHost({})
  const host = fakeHost(undefined, {
    rename(from, to) {
      if (to !== join(it.folder, 'story.json')) return real.rename(from, to)
      return Promise.reject(Object.assign(new Error('EIO: i/o error'), {code: 'EIO'}))
    },
  })
  const result = await published(it, 'test', {host, force: true})
  expect(result.problems.map(({code}) => code)).toContain('run/cannot-write')
  const after = await filesBelow(it.folder)
  const own = (path: string): boolean => !path.startsWith(runFolder) && !path.startsWith('ratings/')
  expect(Object.fromEntries(Object.entries(after).filter(([path]) => own(path)))).toEqual(before)
})
