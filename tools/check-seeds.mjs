// Promise: what is read from the five seeds, and who acts in each step of the journey among them, stands in
// packages/definitions/fixtures/seeds, one golden file each. They are no part of this repository, so they are given as a
// folder: `node tools/check-seeds.mjs FOLDER`. UPDATE_GOLDEN=1 rewrites.
import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = process.argv[2]
if (folder === undefined || !existsSync(folder)) throw new Error('Usage: node tools/check-seeds.mjs FOLDER')

/** @param {string} path */
const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

function compareReadings() {
  const run = [
    'run',
    '--config',
    '../../vitest.config.ts',
    '--root',
    '.',
    '--reporter',
    'verbose',
    'test/seeds.test.ts',
  ]
  const env = {...process.env, SEEDS_FOLDER: resolve(String(folder))}
  const cwd = here('packages/definitions')
  return spawnSync(process.execPath, [here('node_modules/vitest/vitest.mjs'), ...run], {cwd, env, stdio: 'inherit'})
    .status
}

/** The plan of a journey in a folder of its own, as the command makes it. @param {string} file @param {string} id */
function planOf(file, id) {
  const cwd = mkdtempSync(join(tmpdir(), 'seeds-'))
  mkdirSync(join(cwd, 'cujs'))
  copyFileSync(file, join(cwd, 'cujs', `${id}.md`))
  const request = 'Design database for user management'
  const command = [here('packages/cli/bin/journeywright.js'), 'plan', id, request, '--json']
  const {stdout} = spawnSync(process.execPath, command, {cwd, encoding: 'utf8'})
  rmSync(cwd, {recursive: true})
  const {plan, problems} = JSON.parse(stdout)
  return {steps: plan.steps.map(sayStep), problems: problems.map(sayProblem)}
}

/** @param {{id: string, at: {line: number}, agent: string, skill: string, performer: string, fallbackAgents: string[], retry: object, gates: {gate: string, options: object, maxAttempts: number}[], outputs: {path: string}[], resolvedBy: object}} step */
function sayStep({id, at, agent, skill, performer, fallbackAgents, retry, gates, outputs, resolvedBy}) {
  const judged = gates.map(({gate, options, maxAttempts}) => ({gate, ...options, maxAttempts}))
  const paths = outputs.map(({path}) => path)
  return {id, line: at.line, agent, skill, performer, resolvedBy, fallbackAgents, retry, gates: judged, outputs: paths}
}

/** @param {{code: string, at?: {line: number, column: number}}} problem */
function sayProblem({code, at}) {
  return at ? `${at.line}:${at.column} ${code}` : code
}

function comparePlans() {
  let status = 0
  for (const name of readdirSync(String(folder)).filter(each => each.endsWith('.txt'))) {
    const file = join(String(folder), name)
    const id = /^# (CUJ-\d+):/.exec(readFileSync(file, 'utf8'))?.[1]
    if (id === undefined) continue
    const golden = here(`packages/definitions/fixtures/seeds/plans/${id}.json`)
    const said = `${JSON.stringify(planOf(file, id), null, 2)}\n`
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, said)
    const isSame = existsSync(golden) && readFileSync(golden, 'utf8') === said
    console.log(`${isSame ? 'the same' : 'NOT THE SAME'}: who acts in each step of ${name}`)
    if (!isSame) status = 1
  }
  return status
}

process.exitCode = (compareReadings() ?? 1) || comparePlans()
