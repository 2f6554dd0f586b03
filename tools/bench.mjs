// Promise: `npm run bench [-- FOLDER]` says how fast the command starts, how long it takes to check the definitions of a
// folder beside bare parsers, and how long CUJ-008 takes, step by step, and exits 1 when a goal is missed. Never part of the tests: the numbers are this machine's.
import {availableParallelism, loadavg} from 'node:os'
import {measureDefinitions} from './bench/measure-definitions.mjs'
import {measureRun} from './bench/measure-run.mjs'
import {measureStart} from './bench/measure-start.mjs'
import {printTable} from './bench/print-table.mjs'

const [load = 0] = loadavg()
console.log(
  `load ${load.toFixed(1)} on ${availableParallelism()} cores: medians mean little when the first is above the second\n`,
)

const start = measureStart(11)
printTable('Start (11 each, in turns)', ['command', 'median ms', 'over bare node', 'goal', 'best ms'], start.rows)

const definitions = measureDefinitions(3, process.argv[2])
printTable(definitions.title, ['work', 'median ms', 'compared', 'goal', 'best ms'], definitions.rows)

const run = measureRun(3)
printTable('CUJ-008 on one sentence (3 runs)', ['step', 'median ms', 'share', 'goal', 'best ms'], run.rows)

const misses = [...start.misses, ...definitions.misses, ...run.misses]
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0
