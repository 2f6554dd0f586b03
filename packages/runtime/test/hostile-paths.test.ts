import {link, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {nodeHost, type Plugin} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {changed} from './plan-story.js'
import {resultOf, runStory} from './run-story.js'
import {storyCuj, storyFiles} from './story.js'

/** The story plugin whose poster's maker may name any file, and names these. */
function namesFiles(...paths: readonly string[]): Plugin {
  return changed('poster', {
    produces: [{id: 'poster', path: '**', mediaType: 'text/plain', title: 'Poster'}],
    perform: async () => ({kind: 'done', artifacts: paths.map(path => ({id: 'poster', path, content: '<svg/>'}))}),
  })
}

/** What is said of an artifact at this path, and what lies in the project afterwards. */
async function place(path: string) {
  const run = await runStory(
    {},
    {
      files: {...storyFiles, 'cujs/CUJ-100-story.md': storyCuj.replace(/## Error Recovery[\s\S]*/, '')},
      plugins: [namesFiles(path)],
      out: '.',
    },
  )
  const all = await readdir(run.folder, {recursive: true})
  return {
    codes: [...new Set(resultOf(run).problems.map(({code}) => code))],
    made: all.filter(name => !/^(?:\.journeywright|agents|cujs|ratings|skills)(?:\/|$)/.test(name)).sort(),
  }
}

test.each([
  '.git/hooks/pre-commit',
  '.GIT/config',
  'below/.git/config',
  'GIT~1/config',
  'below/node_modules/left/index.js',
  '.husky/pre-push',
  '.journeywright/runs/other/journal.jsonl',
  'journeywright.config.mjs',
  'package.json',
  '.npmrc',
  '.claude/settings.json',
  '.github/workflows/ci.yml',
  '.vscode/tasks.json',
  'agents/helper.md',
  'Skills/helper/SKILL.md',
  'CONVENTIONS.md',
  'AGENTS.md',
  'aux.txt',
  'folder./file.txt',
  'file.txt:stream',
  'new\nline.txt',
  'gnp\u202Eexe.txt',
])('an artifact at %j would be obeyed, or is no name everywhere: refused, and nothing is written', async path => {
  expect(await place(path)).toEqual({codes: ['run/bad-path'], made: []})
})

test('two names that one file system takes for the same are one too many', async () => {
  const run = await runStory({}, {plugins: [namesFiles('Poster.svg', 'poster.svg')]})
  expect(resultOf(run).problems.map(({code}) => code)).toEqual(['run/unexpected-artifact'])
})

test('a folder that becomes a link between look and write gets nothing', async () => {
  const outside = await tempFolder()
  const out = await tempFolder()
  const real = nodeHost({})
  const host = fakeHost(undefined, {
    async ensureFolder(path) {
      const made = await real.ensureFolder(path)
      if (path !== join(out, 'pictures')) return made
      await rm(path, {recursive: true})
      await symlink(outside, path)
      return made
    },
  })
  const plugins = [
    changed('poster', {
      produces: [{id: 'poster', path: 'pictures/poster.svg', mediaType: 'text/plain', title: 'Poster'}],
    }),
  ]
  const run = await runStory({}, {plugins, out, host})
  expect(resultOf(run).problems.map(({code}) => code)).toContain('run/bad-path')
  expect(await readdir(outside)).toEqual([])
})

test('a folder that becomes a link between write and rename gets nothing either', async () => {
  const outside = await tempFolder()
  const out = await tempFolder()
  const real = nodeHost({})
  const host = fakeHost(undefined, {
    async writeFile(path, content) {
      await real.writeFile(path, content)
      if (!path.startsWith(join(out, 'pictures'))) return
      await rm(join(out, 'pictures'), {recursive: true})
      await symlink(outside, join(out, 'pictures'))
    },
  })
  const plugins = [
    changed('poster', {
      produces: [{id: 'poster', path: 'pictures/poster.svg', mediaType: 'text/plain', title: 'Poster'}],
    }),
  ]
  const run = await runStory({}, {plugins, out, host})
  expect(resultOf(run).problems.map(({code}) => code)).toContain('run/bad-path')
  expect(await readdir(outside)).toEqual([])
})

test.each([
  ['a symbolic link', symlink],
  ['a hard link', link],
])('%s in the place of a draft is not written through', async (_name, plant) => {
  const victim = join(await tempFolder(), 'mine.txt')
  await writeFile(victim, 'mine')
  const out = await tempFolder()
  await plant(victim, join(out, 'story.json.test.tmp'))
  const run = await runStory({}, {out})
  expect(resultOf(run).status).toBe('passed')
  expect(await readFile(victim, 'utf8')).toBe('mine')
  expect(await readFile(join(out, 'story.json'), 'utf8')).toBe('{"chapters": ["one"]}')
})

test('a hard link in the place of a deliverable is replaced, and the file behind it is left alone', async () => {
  const victim = join(await tempFolder(), 'mine.txt')
  await writeFile(victim, 'mine')
  const out = await tempFolder()
  await link(victim, join(out, 'story.json'))
  const run = await runStory({}, {out, options: {force: ['yes']}})
  expect(resultOf(run).status).toBe('passed')
  expect(await readFile(victim, 'utf8')).toBe('mine')
})

/** What `mkdtemp` made, and only that, goes away with the test. */
async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-out-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  return folder
}
