import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {median} from './median.mjs'

const launcher = fileURLToPath(new URL('../../packages/cli/bin/journeywright.js', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Goals in milliseconds above bare node. */
const allCommands = [
  {name: 'node -e 0', args: ['-e', '0'], goal: null},
  {name: 'journeywright --version', args: [launcher, '--version'], goal: 40},
  {name: 'journeywright --help', args: [launcher, '--help'], goal: 40},
  {name: 'journeywright list', args: [launcher, 'list'], goal: 100},
]

/**
 * Takes turns, so that a busy moment of the machine hits every command alike.
 * @param {number} rounds
 * @param {readonly string[]} names of the commands beside bare node; all of them when absent
 * @returns {{rows: string[][], misses: string[]}}
 */
export function measureStart(rounds, names = allCommands.map(({name}) => name)) {
  const commands = allCommands.filter(({name, goal}) => goal === null || names.includes(name))
  const times = commands.map(() => /** @type {number[]} */ ([]))
  for (let round = 0; round < rounds; round++) {
    commands.forEach(({args}, index) => times[index]?.push(timeOf(args)))
  }
  const medians = times.map(median)
  const bare = medians[0] ?? 0
  const results = commands.map(({name, goal}, index) => ({
    name,
    goal,
    ms: medians[index] ?? 0,
    best: Math.min(...(times[index] ?? [])),
  }))
  return {
    rows: results.map(({name, goal, ms, best}) => [
      name,
      ms.toFixed(0),
      goal === null ? '' : `${signed(ms - bare)} (${(ms / bare).toFixed(2)} x)`,
      goal === null ? '' : `+${goal}`,
      best.toFixed(0),
    ]),
    misses: results
      .filter(({goal, ms}) => goal !== null && ms - bare > goal)
      .map(({name, goal, ms}) => `${name} takes ${(ms - bare).toFixed(0)} ms over bare node, goal ${goal}`),
  }
}

/** @param {readonly string[]} args */
function timeOf(args) {
  const began = performance.now()
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - began
}

/** @param {number} ms may be below zero, where two figures differ by their noise alone */
function signed(ms) {
  return `${ms < 0 ? '' : '+'}${ms.toFixed(0)}`
}
