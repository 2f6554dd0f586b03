// Promise: the last line is the total of all tests, `N passed, N failed, N skipped`, and the exit code is 1 when one failed,
// a suite could not start, a project with tests has no result, or nothing ran. With a command behind it
// (`node tools/test-totals.mjs nx run-many -t test`), that runs first, and its failure is a failure too.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {addResults} from './tests/add-results.mjs'

const root = process.env['TOTALS_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url))
const projects = [...readdirSync(join(root, 'packages')).map(name => join('packages', name)), 'tools'].filter(project =>
  existsSync(join(root, project, 'test')),
)
/** @param {string} project */
const resultOf = project => join(root, project, '.test-results', 'vitest.json')

const [command, ...args] = process.argv.slice(2)
let failure = ''
if (command) {
  // What an earlier run left must not be counted when this one stops before its tests; Nx restores what it has cached.
  for (const project of projects) rmSync(resultOf(project), {force: true})
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  const {status} = spawnSync(command, args, {cwd: root, stdio: 'inherit', env: {...process.env, PATH: path}})
  if (status !== 0) failure = `${[command, ...args].join(' ')} failed`
}

const missing = projects.filter(project => !existsSync(resultOf(project)))
const results = projects
  .filter(project => !missing.includes(project))
  .map(project => JSON.parse(readFileSync(resultOf(project), 'utf8')))
const {passed, failed, skipped} = addResults(results)

if (failure) console.error(failure)
for (const project of missing) console.error(`${project} has tests and no result: run them with npm test`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failure || missing.length > 0 || failed > 0 || passed === 0 ? 1 : 0
