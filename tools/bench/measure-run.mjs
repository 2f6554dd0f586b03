import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {median} from './median.mjs'

const launcher = fileURLToPath(new URL('../../packages/cli/bin/journeywright.js', import.meta.url))
const request = 'Design database for user management'
const ownGoalMs = 1500

/**
 * Runs the journey in an empty folder each time. The step that makes the proof starts the database and proves; all else
 * is our own share, the start of the process included. While the database starts, that step also loads what later steps
 * will need, so that part of our work costs no time.
 * @param {number} rounds
 * @returns {{rows: string[][], misses: string[]}}
 */
export function measureRun(rounds) {
  const runs = Array.from({length: rounds}, runOnce)
  const total = median(runs.map(({ms}) => ms))
  const row = (/** @type {string} */ name, /** @type {number[]} */ times, goal = '') => {
    const ms = median(times)
    return [name, ms.toFixed(0), `${((100 * ms) / total).toFixed(0)} %`, goal, Math.min(...times).toFixed(0)]
  }
  const proving = runs.map(run => sum(run.steps.filter(({proves}) => proves)))
  const own = runs.map((run, index) => run.ms - (proving[index] ?? 0))
  const steps = (runs[0]?.steps ?? []).map(({name, proves}, index) =>
    row(
      proves ? `${name} (starts the database and loads meanwhile, proves)` : name,
      runs.map(run => run.steps[index]?.ms ?? 0),
    ),
  )
  const before = runs.map(({startMs}) => startMs)
  const after = runs.map(run => run.ms - run.startMs - sum(run.steps))
  return {
    rows: [
      row('start and planning, before any step', before),
      ...steps,
      row('between steps, criteria, publishing', after),
      row('database start and proofs', proving),
      row('own share', own, String(ownGoalMs)),
      row(
        'wall time',
        runs.map(({ms}) => ms),
      ),
    ],
    misses: median(own) > ownGoalMs ? [`own share of CUJ-008 is ${median(own).toFixed(0)} ms, goal ${ownGoalMs}`] : [],
  }
}

/** @param {readonly {ms: number}[]} steps */
function sum(steps) {
  return steps.reduce((total, {ms}) => total + ms, 0)
}

function runOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'journeywright-bench-'))
  try {
    const began = performance.now()
    const beganAt = Date.now()
    const args = [launcher, 'run', 'CUJ-008', request, '--json']
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    const ms = performance.now() - began
    if (status !== 0) throw new Error(`The run ended with ${status}: ${stderr}${stdout.slice(-2000)}`)
    const events = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const startMs = Date.parse(events.find(({type}) => type === 'run-started').at) - beganAt
    return {ms, startMs, steps: readSteps(events)}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** @param {readonly {type: string, steps: readonly {id: string, title: string}[], step: string, ms: number, artifacts: readonly {path: string}[]}[]} events */
function readSteps(events) {
  const titles = new Map(
    events
      .filter(({type}) => type === 'run-started')
      .flatMap(({steps}) => steps)
      .map(({id, title}) => /** @type {const} */ ([id, title])),
  )
  return events
    .filter(({type}) => type === 'step-passed')
    .map(({step, ms, artifacts}) => ({
      name: `${step} ${titles.get(step) ?? ''}`.trimEnd(),
      ms: Number(ms),
      proves: artifacts.some(({path}) => /(?:^|\/)proof-[^/]*\.json$/.test(path)),
    }))
}
