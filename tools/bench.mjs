// Promise: `npm run bench` says how fast the command starts and how long CUJ-008 takes, step by step, and exits 1 when
// a goal is missed. Never part of the tests: the numbers are this machine's.
import {availableParallelism, loadavg} from 'node:os'
import {measureRun} from './bench/measure-run.mjs'
import {measureStart} from './bench/measure-start.mjs'
import {printTable} from './bench/print-table.mjs'

const [load = 0] = loadavg()
console.log(
  `load ${load.toFixed(1)} on ${availableParallelism()} cores: medians mean little when the first is above the second\n`,
)

const start = measureStart(21)
printTable('Start (21 each, in turns)', ['command', 'median ms', 'over bare node', 'goal', 'best ms'], start.rows)

const run = measureRun(3)
printTable('CUJ-008 on one sentence (3 runs)', ['step', 'median ms', 'share', 'goal', 'best ms'], run.rows)

for (const miss of [...start.misses, ...run.misses]) console.log(`missed: ${miss}`)
process.exitCode = start.misses.length + run.misses.length > 0 ? 1 : 0
