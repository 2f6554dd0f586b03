import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {checkDefinitions, findFiles, openCache, type CheckCache} from '@journeywright/definitions/check'
import {formatProblem} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
const agent =
  '---\nname: planner\ndescription: Plans releases, from changes to announcement.\nskills: [nowhere]\n---\n\nPlan.\n'
const day = 86_400_000

function cacheFile(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journeywright-check-cache-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return join(folder, 'deeper', 'check.cache')
}

/** What a check says, and which files it had to read for that. */
async function say(folder: string, cache: CheckCache) {
  const {files} = await findFiles([{folder, origin: {kind: 'project', name: 'project'}}])
  let reads = 0
  const counting: CheckCache = {
    ...cache,
    set(key, value) {
      reads += 1
      cache.set(key, value)
    },
  }
  const checked = await checkDefinitions(files, none, {cache: counting})
  await cache.save()
  return {
    said: checked.problems.map(formatProblem).join('\n'),
    ids: checked.files.map(each => each.definition?.id),
    reads,
  }
}

test('what has not changed is not read again, and says the same', async () => {
  const folder = textFolder({'agents/planner.md': agent})
  const file = cacheFile()
  const first = await say(folder, await openCache(file))
  const second = await say(folder, await openCache(file))
  expect(first).toMatchObject({
    ids: ['planner'],
    reads: 1,
    said: expect.stringContaining('agents/planner.md:4:10 warning'),
  })
  expect(second).toEqual({...first, reads: 0})
})

test('a change of one byte is seen, whatever the time stamps say', async () => {
  const folder = textFolder({'agents/planner.md': agent})
  const file = cacheFile()
  utimesSync(join(folder, 'agents/planner.md'), 1, 1)
  await say(folder, await openCache(file))
  writeFileSync(join(folder, 'agents/planner.md'), agent.replace('nowhere', 'nowhale'))
  utimesSync(join(folder, 'agents/planner.md'), 1, 1)
  const {said, reads} = await say(folder, await openCache(file))
  expect(reads).toBe(1)
  expect(said).toContain('`nowhale`')
})

test('the same bytes under another name or as another kind are other findings', async () => {
  const file = cacheFile()
  const folder = textFolder({'agents/planner.md': agent, 'agents/other.md': agent, 'skills/planner/SKILL.md': agent})
  expect((await say(folder, await openCache(file))).reads).toBe(3)
})

test.each([
  ['cut short', (text: string) => text.slice(0, -10)],
  ['changed inside', (text: string) => text.replace('planner', 'planter')],
  ['of another version', (text: string) => text.replace(/^(journeywright-check )\S+/, '$10.0.0')],
  ['of something else', () => 'not a cache\n'],
  ['empty', () => ''],
])('a cache that is %s is an empty one', async (_, damage) => {
  const folder = textFolder({'agents/planner.md': agent})
  const file = cacheFile()
  const first = await say(folder, await openCache(file))
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(await say(folder, await openCache(file))).toEqual(first)
  expect((await say(folder, await openCache(file))).reads).toBe(0)
})

test('what nobody used for 30 days is dropped, what is used stays', async () => {
  const file = cacheFile()
  const [used, unused] = [textFolder({'agents/planner.md': agent}), textFolder({'agents/planner.md': agent})]
  const at = (days: number) => openCache(file, new Date(days * day))
  await say(used, await at(100))
  await say(unused, await at(100))
  await say(used, await at(120))
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4)
  expect((await say(used, await at(130))).reads).toBe(0)
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
  expect((await say(unused, await at(130))).reads).toBe(1)
})

test('a cache that cannot be written costs time and nothing else', async () => {
  const folder = textFolder({'agents/planner.md': agent})
  const file = cacheFile()
  writeFileSync(join(file, '../..', 'file'), '')
  const blocked = join(file, '../..', 'file', 'check.cache')
  const first = await say(folder, await openCache(blocked))
  expect(await say(folder, await openCache(blocked))).toEqual(first)
})

test('only the cache itself is left in its folder', async () => {
  const folder = textFolder({'agents/planner.md': agent})
  const file = cacheFile()
  await say(folder, await openCache(file))
  appendFileSync(join(folder, 'agents/planner.md'), 'More.\n')
  await say(folder, await openCache(file))
  expect(readdirSync(join(file, '..'))).toEqual(['check.cache'])
})
