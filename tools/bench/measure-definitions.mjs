import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeDefinitions} from './make-definitions.mjs'
import {median} from './median.mjs'

const launcher = fileURLToPath(new URL('../../packages/cli/bin/journeywright.js', import.meta.url))
const bareLoop = fileURLToPath(new URL('bare-loop.mjs', import.meta.url))
const heapOf = fileURLToPath(new URL('heap-of-definitions.mjs', import.meta.url))
const goals = {loop: 1.2, againMs: 1000, oneMs: 150, heap: 1}

/**
 * Checks a folder of definitions, or one made for the purpose, and does the same with bare parsers beside it. Whole
 * processes are compared, in turns.
 * @param {number} rounds
 * @param {string | undefined} given
 * @returns {{title: string, rows: string[][], misses: string[]}}
 */
export function measureDefinitions(rounds, given) {
  const own = mkdtempSync(join(tmpdir(), 'journeywright-bench-'))
  try {
    const folder = given === undefined ? join(own, 'definitions') : resolve(given)
    if (given === undefined) makeDefinitions(folder)
    return measure(rounds, folder, join(own, 'work'))
  } finally {
    rmSync(own, {recursive: true, force: true})
  }
}

/** @param {number} rounds @param {string} folder @param {string} work */
function measure(rounds, folder, work) {
  const one = firstAgent(folder)
  /** @type {Record<string, number[]>} */
  const times = {bare: [], loop: [], first: [], again: [], one: [], oneAgain: []}
  for (let round = 0; round < rounds; round++) {
    const cache = join(work, String(round))
    times['loop']?.push(timeOf([bareLoop, folder], cache))
    times['first']?.push(timeOf([launcher, 'check', folder, '--json'], cache))
    times['again']?.push(timeOf([launcher, 'check', folder, '--json'], cache))
    for (let turn = 0; turn < 5; turn++) {
      times['bare']?.push(timeOf(['-e', '0'], cache))
      times['one']?.push(timeOf([launcher, 'check', one, '--no-cache'], cache))
      times['oneAgain']?.push(timeOf([launcher, 'check', one], cache))
    }
  }
  const ms = (/** @type {string} */ name) => median(times[name] ?? [])
  const {characters, files} = JSON.parse(run([bareLoop, folder], work).stdout)
  const {bytes} = JSON.parse(run(['--expose-gc', heapOf, folder], work).stdout)
  const row = (/** @type {string} */ text, /** @type {string} */ name, compared = '', goal = '') => [
    text,
    ms(name).toFixed(0),
    compared,
    goal,
    Math.min(...(times[name] ?? [])).toFixed(0),
  ]
  const ratio = ms('first') / ms('loop')
  const above = (/** @type {string} */ name) => ms(name) - ms('bare')
  const sayAbove = (/** @type {string} */ name) =>
    `+${above(name).toFixed(0)} (${(ms(name) / ms('bare')).toFixed(2)} x)`
  const heap = bytes / characters
  const rows = [
    row('gray-matter, remark-parse and gfm tables, bare', 'loop'),
    row('check, nothing cached', 'first', `${ratio.toFixed(2)} x bare`, `${goals.loop} x`),
    row('check again', 'again', `${(ms('again') / ms('loop')).toFixed(2)} x bare`, `${goals.againMs} ms`),
    row('node -e 0', 'bare'),
    row('check of one file, nothing cached', 'one', sayAbove('one'), `+${goals.oneMs}`),
    row('check of one file', 'oneAgain', sayAbove('oneAgain'), `+${goals.oneMs}`),
    ['heap after it', `${(bytes / 2 ** 20).toFixed(1)} MB`, `${heap.toFixed(2)} x the text`, `${goals.heap} x`, ''],
  ]
  const misses = [
    ...(ratio > goals.loop ? [`check takes ${ratio.toFixed(2)} times the bare loop, goal ${goals.loop}`] : []),
    ...(ms('again') > goals.againMs
      ? [`a second check takes ${ms('again').toFixed(0)} ms, goal ${goals.againMs}`]
      : []),
    ...Object.entries({one: 'with nothing cached', oneAgain: 'from the cache'})
      .filter(([name]) => above(name) > goals.oneMs)
      .map(([name, how]) => `one file ${how} takes ${above(name).toFixed(0)} ms over bare node, goal ${goals.oneMs}`),
    ...(heap > goals.heap ? [`the heap holds ${heap.toFixed(2)} times the text, goal ${goals.heap}`] : []),
  ]
  const title = `Definitions: ${files} files, ${(characters / 2 ** 20).toFixed(1)} million characters (${rounds} runs)`
  return {title, rows, misses}
}

/** @param {string} folder */
function firstAgent(folder) {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const agent = names.find(name => /(^|\/)agents\/.*\.md$/.test(name))
  if (agent === undefined) throw new Error(`${folder} has no agent`)
  return join(folder, agent)
}

/** @param {readonly string[]} args @param {string} cache */
function timeOf(args, cache) {
  const began = performance.now()
  run(args, cache)
  return performance.now() - began
}

/** @param {readonly string[]} args @param {string} cache */
function run(args, cache) {
  const env = {...process.env, XDG_CACHE_HOME: cache}
  const done = spawnSync(process.execPath, args, {cwd: tmpdir(), encoding: 'utf8', env, maxBuffer: 2 ** 28})
  // Published definitions have faults: a check that finds some has done its work.
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`node ${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
  return done
}
