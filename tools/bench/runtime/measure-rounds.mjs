import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {peersFolder, peerVersions} from './peers.mjs'
import {prepareJourney} from './prepare-journey.mjs'
import {runChild} from './run-child.mjs'

/** @typedef {{ms: number, floorMs: number, bytes: number}} Ran */
/** @typedef {{ms: number}} Took */

/**
 * Everything that is timed, a process each, in turns, so that a busy moment hits all alike. All of it lies in one folder of
 * the checkout's disk: a folder for temporary files may be one in memory, where nothing has to reach a disk.
 * @param {{steps: number, fan: number, rounds: number}} sizes
 */
export async function measureRounds({steps, fan, rounds}) {
  const cache = dirname(peersFolder)
  mkdirSync(cache, {recursive: true})
  const folder = mkdtempSync(join(cache, 'runtime-'))
  try {
    const projects = {row: join(folder, 'row'), tenfold: join(folder, 'tenfold'), fan: join(folder, 'fan')}
    await prepareJourney(projects.row, steps, 'row')
    await prepareJourney(projects.tenfold, steps, 'row', 10)
    await prepareJourney(projects.fan, fan, 'fan')
    return measure(projects, {steps, fan, rounds}, graphIn(folder))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * @param {{row: string, tenfold: string, fan: string}} projects
 * @param {{steps: number, fan: number, rounds: number}} sizes
 * @param {ReturnType<typeof graphIn>} graph
 */
function measure(projects, {steps, fan, rounds}, graph) {
  const times = {
    row: /** @type {Ran[]} */ ([]),
    fan: /** @type {Ran[]} */ ([]),
    tenfold: /** @type {Ran[]} */ ([]),
    resume: /** @type {Took[]} */ ([]),
    graphLoop: /** @type {Took[]} */ ([]),
    graphRow: /** @type {Took[]} */ ([]),
    graphUnsynced: /** @type {Took[]} */ ([]),
    graphFan: /** @type {Took[]} */ ([]),
  }
  for (let round = 1; round <= rounds; round++) {
    times.row.push(runChild('run-idle.mjs', [projects.row, `run-${round}`, 'row', 1]))
    times.graphLoop.push(...graph('loop', steps, 'FULL'))
    times.fan.push(runChild('run-idle.mjs', [projects.fan, `run-${round}`, 'fan', fan]))
    times.graphFan.push(...graph('fan', fan, 'FULL'))
    // Long ones take most of the time and vary least.
    if (round <= 2) times.tenfold.push(runChild('run-idle.mjs', [projects.tenfold, `run-${round}`, 'row', 1]))
    if (round === 1) times.graphRow.push(...graph('row', steps, 'FULL'))
    if (round === 1) times.graphUnsynced.push(...graph('loop', steps, 'NORMAL'))
    times.resume.push(runChild('run-resume.mjs', [projects.tenfold, 'run-1']))
  }
  return times
}

/** @param {string} folder */
function graphIn(folder) {
  const isInstalled = Object.keys(peerVersions()).length > 0
  let count = 0
  /** @type {(shape: 'loop' | 'row' | 'fan', size: number, synchronous: 'FULL' | 'NORMAL') => readonly Took[]} */
  return (shape, size, synchronous) => {
    if (!isInstalled) return []
    const database = join(folder, `graph-${++count}.sqlite`)
    return [runChild('run-langgraph.mjs', [join(peersFolder, 'package.json'), database, shape, size, synchronous])]
  }
}
