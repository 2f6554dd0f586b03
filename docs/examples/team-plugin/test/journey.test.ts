import {databasePlugin} from '@journeywright/database'
import {runInMemory, type MemoryRunInput} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'
import {acmeJourneys} from '../src/index.js'

const input: MemoryRunInput = {
  files: {},
  cuj: 'CUJ-901',
  plugins: [acmeJourneys(), databasePlugin()],
  request: 'Draft tables for equipment rental',
  settings: {backends: {agents: {announcer: 'acme-notice:everybody'}}},
  options: {output: ['ours']},
  out: 'out',
}

test('from one sentence to tables, terms, a list and a notice', async () => {
  const run = await runInMemory(input)
  expect(run.problems).toEqual([])
  expect(run.result).toMatchObject({status: 'passed', exitCode: 0})
  expect(run.result?.criteria.map(({name, status}) => `${name}: ${status}`)).toEqual([
    'Plan rated: met',
    'Schema designed: met',
    'Terms decided: met',
    'Notice written: met',
  ])
  const {tables} = JSON.parse((await run.read('out/ours/tables.json')) ?? '')
  expect(tables.map(({name}: {readonly name: string}) => name)).toEqual([
    'machines',
    'renters',
    'rentals',
    'inspections',
  ])
  expect(await run.read('out/notice-test.md')).toBe(`# Notice

For everybody who works with this data:

> Draft tables for equipment rental

- Rows of \`machines\` are kept for 120 months.
- Rows of \`renters\` are kept for 24 months.
- Rows of \`rentals\` are kept for 120 months.
- Rows of \`inspections\` are kept for 120 months.
`)
})

test('a notice that nobody can write waits for somebody, and keeps what was made before', async () => {
  const run = await runInMemory({...input, backends: {'4': 'acme-notice:nobody'}})
  expect(run.result).toMatchObject({status: 'waiting', exitCode: 3, problems: [{code: 'acme/unknown-audience'}]})
  expect(await run.read('.journeywright/runs/test/artifacts/retention-test.json')).toContain('"renters"')
})
