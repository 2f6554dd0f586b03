import {mkdtemp, readdir, rm, symlink, writeFile, mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {Outcome, StepTask} from '@journeywright/runtime'
import {nodeHost, runPlan, type Host} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {storyPlugin} from './story.js'
import {resultOf, runFolder, runStory} from './run-story.js'

function at(path: string): (task: StepTask) => Outcome {
  return () => ({kind: 'done', artifacts: [{id: 'story', path, content: '{"chapters": ["a"]}'}]})
}

test.each([
  [
    '../story.json',
    'Unexpected path `../story.json`, expected a relative one that stays in its folder: one of its parts is empty, `.` or `..`',
  ],
  [
    '/etc/story.json',
    'Unexpected path `/etc/story.json`, expected a relative one that stays in its folder: it is absolute',
  ],
  ['~/story.json', 'Unexpected path `~/story.json`, expected a relative one that stays in its folder: it is absolute'],
  [
    'C:/story.json',
    'Unexpected path `C:/story.json`, expected a relative one that stays in its folder: it is absolute',
  ],
  [
    'a\\story.json',
    'Unexpected path `a\\story.json`, expected a relative one that stays in its folder: it has a character that no path of an artifact may have',
  ],
  ['', 'Unexpected path ``, expected a relative one that stays in its folder: it is empty'],
  ['other.json', 'Unexpected artifact `story` at `other.json`, expected one of `story.json`'],
])('an artifact at %j is refused', async (path, message) => {
  const run = await runStory({story: at(path)})
  expect(resultOf(run).problems.map(problem => problem.message)).toEqual([message])
  expect(resultOf(run)).toMatchObject({status: 'waiting', files: []})
})

test('a path made twice, and an artifact that nobody promised, are refused', async () => {
  const run = await runStory({
    poster: task => ({
      kind: 'done',
      artifacts: [
        {id: 'poster', path: 'poster.svg', content: '<svg/>'},
        {id: 'poster', path: 'poster.svg', content: '<svg></svg>'},
        {id: 'extra', path: task.key, content: 'x'},
      ],
    }),
  })
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/unexpected-artifact', 'run/unexpected-artifact'])
})

test('a symbolic link out of the output folder is not followed, and nothing is published', async () => {
  const outside = await tempFolder()
  const out = await tempFolder()
  await symlink(outside, join(out, 'pictures'))
  const plugin = storyPlugin()
  const handlers = (plugin.handlers ?? []).map(handler => {
    if (handler.id !== 'poster') return handler
    return {...handler, produces: handler.produces.map(contract => ({...contract, path: 'pictures/poster.svg'}))}
  })
  const {storyCuj, storyFiles} = await import('./story.js')
  const cuj = storyCuj.replace('`poster.svg` created', '`pictures/poster.svg` created')
  const run = await runStory(
    {},
    {out, plugins: [{...plugin, handlers}], files: {...storyFiles, 'cujs/CUJ-100-story.md': cuj}},
  )
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(resultOf(run).problems.map(({message}) => message)).toEqual([
    'Unexpected path `pictures/poster.svg`, expected a relative one that stays in its folder: a symbolic link leads out of the folder',
  ])
  expect(await readdir(outside)).toEqual([])
  expect(await readdir(out)).toEqual(['pictures'])
})

test('a link that leads to a folder above its own is not followed either', async () => {
  const parent = await tempFolder()
  const out = join(parent, 'out')
  await mkdir(out)
  await symlink(parent, join(out, 'up'))
  const plugin = storyPlugin()
  const handlers = (plugin.handlers ?? []).map(handler => {
    if (handler.id !== 'poster') return handler
    return {...handler, produces: handler.produces.map(contract => ({...contract, path: 'up/poster.svg'}))}
  })
  const run = await runStory({}, {out, plugins: [{...plugin, handlers}]})
  expect(resultOf(run).exitCode).toBe(3)
  expect(await readdir(parent)).toEqual(['out'])
})

test('a record that would leave the project stops the hand-over', async () => {
  const outside = await tempFolder()
  const real = nodeHost({})
  const host = fakeHost(undefined, {
    async createFolder(path) {
      await real.createFolder(path)
      await symlink(outside, join(path, '../../../ratings'))
    },
  })
  const run = await runStory({}, {host})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/bad-path'])
  expect(await readdir(outside)).toEqual([])
  expect(await readdir(join(run.folder, runFolder))).not.toContain('out')
})

test('a publishing that breaks off leaves no staged files', async () => {
  const out = await tempFolder()
  const real = nodeHost({})
  const host = fakeHost(undefined, {
    rename(from, to) {
      if (to !== join(out, 'poster.svg')) return real.rename(from, to)
      return Promise.reject(Object.assign(new Error('EIO: i/o error'), {code: 'EIO'}))
    },
  })
  const run = await runStory({}, {out, host})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect((await readdir(out)).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a run is never overwritten', async () => {
  const run = await runStory()
  if (!run.plan) throw new Error('no plan')
  const before = await run.read(`${runFolder}/journal.jsonl`)
  const again = await runPlan({
    plan: run.plan,
    plugins: [storyPlugin()],
    definitions: {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []},
    folder: run.folder,
    runId: 'test',
    createdAt: '2026-01-02T03:04:05.000Z',
  })
  expect(again).toMatchObject({status: 'failed', exitCode: 1})
  expect(again.problems.map(({code}) => code)).toEqual(['run/exists'])
  expect(await run.read(`${runFolder}/journal.jsonl`)).toBe(before)
})

test.each(['', '..', 'a/b', '-rf', 'a b'])('a run id %j is refused', async runId => {
  const run = await runStory({}, {runId})
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/bad-id'])
  expect((await readdir(run.folder)).sort()).toEqual(['agents', 'cujs', 'skills'])
})

test('a full disk while publishing leaves nothing behind', async () => {
  const out = await tempFolder()
  await writeFile(join(out, 'story.json'), 'mine')
  const host = diskThatIsFullFor(path => path.includes('story.json.test.tmp'))
  const run = await runStory({}, {out, host, options: {force: ['yes']}})
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(resultOf(run).problems.map(({message}) => message)).toEqual([
    `Unexpected refusal to write \`${join(out, 'story.json')}\`, expected a folder with space that can be written: ENOSPC: no space left on device`,
  ])
  expect(await readdir(out)).toEqual(['story.json'])
  expect(await run.read(`${runFolder}/report.md`)).toContain('# CUJ-100 Story Writing: waiting')
})

test('a folder that publishing made for nothing is taken away again', async () => {
  const run = await runStory(
    {},
    {out: 'new/place', host: diskThatIsFullFor(path => path.includes('story.json.test.tmp'))},
  )
  expect(resultOf(run).exitCode).toBe(3)
  expect(await readdir(run.folder)).not.toContain('new')
})

test('a full disk in the middle of a run ends it with a problem', async () => {
  const run = await runStory({}, {host: diskThatIsFullFor(path => path.endsWith('artifacts/story.json.tmp'))})
  expect(resultOf(run)).toMatchObject({status: 'interrupted', exitCode: 3, files: []})
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/cannot-write'])
  expect(await readdir(join(run.folder, runFolder, 'artifacts'))).not.toContain('story.json.tmp')
  expect(run.events.at(-1)).toMatchObject({type: 'run-finished', status: 'interrupted'})
})

test.each([
  ['EROFS', 'Choose another folder: this file system can only be read'],
  ['EACCES', 'Give yourself the right to write there or choose another folder'],
  ['ENOSPC', 'Free some space or choose another folder'],
])('a project that cannot be written (%s) is a problem with its own fix, and no exception', async (code, fix) => {
  const host = fakeHost(undefined, {
    createFolder: () => Promise.reject(Object.assign(new Error(`${code}: no`), {code})),
  })
  const run = await runStory({}, {host})
  expect(resultOf(run)).toMatchObject({status: 'failed', exitCode: 1})
  expect(resultOf(run).problems).toMatchObject([{code: 'run/cannot-write', fix: `${fix}, then run again.`}])
})

test('a file in the place of the run folders is a problem, and no exception', async () => {
  const {storyFiles} = await import('./story.js')
  const run = await runStory({}, {files: {...storyFiles, '.journeywright': 'a file'}})
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/cannot-write'])
})

test('a definition that changed since the plan was made stops the run', async () => {
  const run = await runStory()
  const {plan} = run
  if (!plan) throw new Error('no plan')
  const {readDefinitions} = await import('@journeywright/definitions')
  const {definitions} = await readDefinitions([{folder: run.folder, origin: {kind: 'project', name: 'project'}}])
  await writeFile(join(run.folder, 'agents/author.md'), 'Someone else.\n')
  const result = await runPlan({
    plan,
    definitions,
    plugins: [storyPlugin()],
    folder: run.folder,
    runId: 'other',
    createdAt: '2026-01-02T03:04:05.000Z',
  })
  expect(result.problems.map(({code}) => code)).toEqual(['run/definition-changed'])
})

/** What `mkdtemp` made, and only that, goes away with the test. */
async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-out-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  return folder
}

function diskThatIsFullFor(isHit: (path: string) => boolean): Host {
  const real = nodeHost({})
  return fakeHost(undefined, {
    writeFile(path, content) {
      if (!isHit(path)) return real.writeFile(path, content)
      return Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), {code: 'ENOSPC'}))
    },
  })
}
