import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'

const script = fileURLToPath(new URL('../test-totals.mjs', import.meta.url))
const suite = (status: string, ...tests: readonly string[]): object => ({
  testResults: [{status, assertionResults: tests.map(each => ({status: each}))}],
})

/** Runs the script over these results, a project each; null is a project that has tests and no result. */
function total(projects: Readonly<Record<string, object | null>>, ...command: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'totals-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  mkdirSync(join(folder, 'packages'))
  for (const [project, result] of Object.entries(projects)) {
    mkdirSync(join(folder, project, 'test'), {recursive: true})
    const file = join(folder, project, '.test-results', 'vitest.json')
    mkdirSync(dirname(file))
    if (result) writeFileSync(file, JSON.stringify(result))
  }
  const env = {...process.env, TOTALS_ROOT: folder}
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...command], {encoding: 'utf8', env})
  return {status, last: stdout.trimEnd().split('\n').at(-1), stderr: stderr.trim()}
}

test.each([
  [
    {'packages/a': suite('passed', 'passed', 'passed'), tools: suite('passed', 'passed')},
    0,
    '3 passed, 0 failed, 0 skipped',
  ],
  [{'packages/a': suite('passed', 'passed', 'pending', 'todo')}, 0, '1 passed, 0 failed, 2 skipped'],
  [{'packages/a': suite('failed', 'passed', 'failed')}, 1, '1 passed, 1 failed, 0 skipped'],
  [{'packages/a': suite('passed', 'passed'), 'packages/b': suite('failed')}, 1, '1 passed, 1 failed, 0 skipped'],
  [{'packages/a': suite('passed', 'skipped')}, 1, '0 passed, 0 failed, 1 skipped'],
  [{}, 1, '0 passed, 0 failed, 0 skipped'],
])('totals %#', (projects, status, last) => {
  expect(total(projects)).toEqual({status, last, stderr: ''})
})

test('a project without a result is named', () => {
  expect(total({'packages/a': suite('passed', 'passed'), 'packages/b': null})).toEqual({
    status: 1,
    last: '1 passed, 0 failed, 0 skipped',
    stderr: 'packages/b has tests and no result: run them with npm test',
  })
})

test('results of an earlier run do not count for a command that fails before its tests', () => {
  const {status, last, stderr} = total(
    {'packages/a': suite('passed', 'passed')},
    process.execPath,
    '-e',
    'process.exit(3)',
  )
  expect({status, last}).toEqual({status: 1, last: '0 passed, 0 failed, 0 skipped'})
  expect(stderr).toContain('failed\npackages/a has tests and no result')
})
