import {execFile} from 'node:child_process'
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {designSchema, defaultConventions, readPack} from '@journeywright/designer'
import {readBody, readSkill} from '@journeywright/definitions'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

// Six processes' worth of work on a machine that does other things, too.
test('one of each kind passes a strict check, plans and runs', {timeout: 180_000}, async () => {
  const folder = projectWith({})
  const made = [
    ['init'],
    ['new', 'skill', 'money-rules'],
    ['new', 'agent', 'data-steward', '--skill', 'schema-design,money-rules'],
    ['new', 'cuj', 'order-intake', '--agent', 'data-steward'],
    ['new', 'cuj', 'hand-over', '--skill', 'spec-writing'],
    ['new', 'plugin', 'release-notes'],
    ['new', 'plugin', 'team2-news'],
    ['new', 'pack', 'vehicle'],
  ]
  for (const argv of made) expect(await say(folder, argv)).toMatchObject({code: 0, err: ''})
  expect(await say(folder, ['check', '--strict'])).toMatchObject({code: 0, err: ''})
  const users = 'Draft tables for user management'
  for (const [id, request, files] of [
    ['CUJ-001', users, 5],
    ['CUJ-002', users, 3],
    ['CUJ-003', users, 4],
    ['CUJ-004', 'Write the notes. Tell the users.', 1],
    ['CUJ-005', 'Write the news.', 1],
  ] as const) {
    expect(await say(folder, ['plan', id, request])).toMatchObject({code: 0, err: ''})
    const run = await say(folder, ['run', id, request, '--run-id', id, '--workflow-id', id, '--quiet'])
    expect(run).toMatchObject({code: 0, err: ''})
    expect(run.out).toContain(`Made ${files} file`)
    expect(run.out).toMatch(/Success criteria (\d+) of \1 met/)
  }
  expect(readFileSync(join(folder, '.journeywright/runs/CUJ-004/out/release-notes-CUJ-004.md'), 'utf8')).toBe(
    '# Release Notes\n\n- [ ] Write the notes.\n- [ ] Tell the users.\n',
  )
})

test('a request in the domain of a new pack designs its tables', async () => {
  const folder = projectWith({})
  await say(folder, ['init'])
  await say(folder, ['new', 'pack', 'bee-hive'])
  const run = [
    'run',
    'CUJ-001',
    'Draft tables for bee hive management',
    '--workflow-id',
    'w',
    '--out',
    'out',
    '--quiet',
  ]
  expect(await say(folder, run)).toMatchObject({code: 0, err: ''})
  const {tables, accessPatterns} = JSON.parse(readFileSync(join(folder, 'out/db-schema-w.json'), 'utf8'))
  expect(tables.map(({name}: {readonly name: string}) => name)).toEqual(['bee_hives', 'bee_hive_entries'])
  expect(accessPatterns).toHaveLength(2)
})

test("a new pack's own examples hold", async () => {
  const folder = projectWith({})
  await say(folder, ['new', 'pack', 'orchard'])
  const {definition, problems} = await readSkill(join(folder, 'skills/domain-orchard/SKILL.md'))
  if (!definition) throw new Error('the pack was not read')
  const read = readPack({...definition, body: await readBody(definition)})
  if (!read.pack) throw new Error('the pack is none')
  expect([...problems, ...read.problems]).toEqual([])
  const [example] = read.pack.examples
  const design = designSchema({request: example?.request ?? '', packs: [read.pack], conventions: defaultConventions})
  const tables = design.status === 'designed' ? design.model.tables.map(({name}) => name) : []
  expect(tables).toEqual(['orchards', 'orchard_entries'])
  expect(example?.must).toEqual(['orchard', 'orchard_entry', 'orchard_entry->orchard'])
})

async function newPlugin(): Promise<string> {
  const folder = projectWith({'package.json': '{"type": "module"}\n'})
  await say(folder, ['new', 'plugin', 'release-notes'])
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

test('the tests of a new plugin pass', async () => {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
  const {stdout} = await promisify(execFile)(process.execPath, [vitest, 'run', '--reporter=json'], {
    cwd: await newPlugin(),
  })
  expect(JSON.parse(stdout)).toMatchObject({numPassedTests: 3, numTotalTests: 3})
})

test('a new plugin type-checks as strictly as can be', async () => {
  const folder = await newPlugin()
  const config = {
    extends: join(repository, 'tsconfig.base.json'),
    compilerOptions: {noEmit: true, declaration: false, allowImportingTsExtensions: true},
    include: ['plugins', 'journeywright.config.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(repository, 'node_modules/typescript/bin/tsc')
  const {stdout} = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch(error => error)
  expect(stdout).toBe('')
})
