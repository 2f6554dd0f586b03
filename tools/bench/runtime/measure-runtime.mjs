import {measureStart} from '../measure-start.mjs'
import {median} from '../median.mjs'
import {measureRounds} from './measure-rounds.mjs'
import {peerVersions} from './peers.mjs'

/** @typedef {{count: number, median: number, best: number}} Figure */
/** @typedef {{is: number, most: number, unit: string, digits?: number}} Goal */

/**
 * @param {{steps: number, fan: number, rounds: number}} sizes
 * @returns {Promise<{title: string, rows: string[][], notes: string[], misses: string[]}>}
 */
export async function measureRuntime(sizes) {
  const {steps, fan, rounds} = sizes
  const times = await measureRounds(sizes)
  const start = measureStart(4 * rounds, ['journeywright --version'])
  const aStep = (/** @type {readonly {ms: number}[]} */ took, count = steps) =>
    figure(took.map(({ms}) => (1000 * ms) / count))
  const whole = (/** @type {readonly {ms: number}[]} */ took) => figure(took.map(({ms}) => ms))
  const us = 'us a step'
  const row = aStep(times.row)
  const disk = figure(times.row.map(({floorMs}) => (1000 * floorMs) / steps))
  const tenfold = aStep(times.tenfold, 10 * steps)
  const bytes = figure(times.row.map(each => each.bytes / steps))
  const [fanned, resumed] = [whole(times.fan), whole(times.resume)]
  const ofDisk = row.median / disk.median
  const growth = (10 * tenfold.median) / row.median
  const lines = [
    line(`append and fdatasync, ${steps} lines`, disk, us),
    line(`${steps} steps in a row`, row, us, `${ofDisk.toFixed(2)} x the disk`, [
      {is: row.median, most: 300, unit: 'us'},
      {is: ofDisk, most: 2.5, unit: 'x', digits: 2},
    ]),
    beside(`LangGraph.js, one step ${steps} times`, aStep(times.graphLoop), row, us),
    beside(`LangGraph.js, ${steps} steps in a row`, aStep(times.graphRow), row, us),
    beside(`LangGraph.js, one step ${steps} times, not synced`, aStep(times.graphUnsynced), row, us),
    line(`${10 * steps} steps in a row`, tenfold, us, `${growth.toFixed(2)} x ${steps} steps`, [
      {is: growth, most: 11, unit: 'x', digits: 2},
    ]),
    line('journal', bytes, 'bytes a step', '', [{is: bytes.median, most: 400, unit: 'bytes'}]),
    line(`fan-out of ${fan}`, fanned, 'ms', '', [{is: fanned.median, most: 60, unit: 'ms'}]),
    beside(`LangGraph.js, fan-out of ${fan}`, whole(times.graphFan), fanned, 'ms'),
    line(`resume of ${10 * steps} steps`, resumed, 'ms', '', [{is: resumed.median, most: 200, unit: 'ms'}]),
  ]
  return {
    title: `Runtime: steps that do nothing, every one of them on disk (${rounds} rounds)`,
    rows: [
      ...lines.map(({cells}) => cells),
      ...start.rows.map(([name = '', ms, ...rest]) => [name, `${ms} ms`, ...rest]),
    ],
    notes: notesOf(),
    misses: [...lines.flatMap(({misses}) => misses), ...start.misses],
  }
}

/** @param {readonly number[]} values @returns {Figure} */
function figure(values) {
  return {count: values.length, median: median(values), best: Math.min(...values)}
}

/**
 * @param {string} name
 * @param {Figure} figure
 * @param {string} unit
 * @param {string} compared
 * @param {readonly Goal[]} goals
 */
function line(name, {median: middle, best}, unit, compared = '', goals = []) {
  const goal = goals.map(each => `${each.most} ${each.unit}`).join(', ')
  return {
    cells: [name, `${middle.toFixed(0)} ${unit}`, compared, goal, best.toFixed(0)],
    misses: goals
      .filter(({is, most}) => is > most)
      .map(({is, most, unit: its, digits = 0}) => `${name}: ${is.toFixed(digits)} ${its}, goal ${most}`),
  }
}

/** @param {string} name @param {Figure} its @param {Figure} ours @param {string} unit */
function beside(name, its, ours, unit) {
  if (its.count === 0) return {cells: [name, 'not installed'], misses: []}
  return line(name, its, unit, `${(its.median / ours.median).toFixed(2)} x ours`)
}

function notesOf() {
  const versions = Object.entries(peerVersions()).map(([name, version]) => `${name} ${version}`)
  if (versions.length === 0) return ['LangGraph.js is not installed: run `npm run bench:setup` once']
  return [
    `LangGraph.js is ${versions.join(', ')}, with durability sync`,
    'not synced is how its saver comes: SQLite at `synchronous = NORMAL` syncs no commit; elsewhere it is FULL, so that a power cut loses nothing, as with our journal',
  ]
}
