import {execFile} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))

/** Runs the built command in an empty folder and gives its events and every published file. */
async function runBuilt(request: string) {
  const folder = projectWith({})
  const env = {...process.env, SOURCE_DATE_EPOCH: '1767225600'}
  const argv = [launcher, 'run', 'CUJ-008', request, '--run-id', 'r1', '--out', 'made', '--json']
  const {stdout} = await promisify(execFile)(process.execPath, argv, {cwd: folder, env, maxBuffer: 2 ** 26})
  const made = join(folder, 'made')
  const names = readdirSync(made, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const files = names.map(name => [name.slice(made.length + 1), readFileSync(name, 'utf8')] as const)
  const events = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  return {events, files}
}

test('one sentence becomes a proved schema, twice with the same bytes', async () => {
  const request = 'Design database for user management'
  const [first, second] = await Promise.all([runBuilt(request), runBuilt(request)])
  expect(first.files).toEqual(second.files)
  const names = first.files.map(([name]) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      '.ai/schema/index.json',
      'database-schema.md',
      'db-schema-r1.json',
      'diagrams/er-diagram-r1.mmd',
      'diagrams/er-diagram-r1.svg',
      'plan-r1.json',
      'plan-r1.md',
      'prisma/schema.prisma',
      'proof-r1.json',
    ]),
  )
  const notes = first.events.filter(({type}) => type === 'step-passed').flatMap((event): string[] => event.notes)
  const [, proved = '', total = ''] = /proofs (\d+) of (\d+)/.exec(notes.join('\n')) ?? []
  expect(proved).toBe(total)
  expect(Number(total)).toBeGreaterThan(20)
  const criteria = first.events.filter(({type}) => type === 'criterion-checked')
  expect(new Set(criteria.map(({status}) => status))).toEqual(new Set(['met']))
})

test('a domain that nobody knows is asked about, not made up', async () => {
  const folder = projectWith({})
  const {code, out, err} = await say(folder, ['run', 'CUJ-008', 'weather station network', '--run-id', 'r1'])
  expect({code, err}).toEqual({code: 3, err: ''})
  expect(out).toMatch(/Waiting: step 0, .*\n {2}- .*weather station/)
  expect(readdirSync(folder)).toEqual(['.journeywright'])
})

test.each(['Create database schema', 'Database design'])('%s asks for what', async request => {
  const {code, err} = await say(projectWith({}), ['run', request])
  expect(code).toBe(3)
  expect(err).toContain('`journeywright run CUJ-008 "Design database for user management"`')
})

test('a strategy that is not there is refused by its nearest name', async () => {
  const argv = ['run', 'CUJ-008', 'Design database for user management', '--output', 'prsma']
  const {code, out, err} = await say(projectWith({}), argv)
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain('Unexpected output `prsma`, expected `prisma`')
})

test('a brief that breaks its schema is refused with every path and its file', async () => {
  const folder = projectWith({'b.json': '{"project": {"name": 3}, "task": {"description": "x"}}'})
  const {code, err} = await say(folder, ['run', 'CUJ-008', '--brief', 'b.json'])
  expect(code).toBe(1)
  const places = err.split('\n').filter(line => line.startsWith('b.json:1:1 error '))
  expect(places.map(line => /`(\$[^`]*)`/.exec(line)?.[1])).toEqual([
    '$.project.database_type',
    '$.project.name',
    '$.task.type',
  ])
})
