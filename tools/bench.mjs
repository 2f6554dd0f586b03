// Promise: `npm run bench` says how fast the command starts and how long CUJ-008 takes, step by step, and exits 1 when
// a goal is missed. Never part of the tests: the numbers are this machine's.
import {measureRun} from './bench/measure-run.mjs'
import {measureStart} from './bench/measure-start.mjs'
import {printTable} from './bench/print-table.mjs'

const start = measureStart(21)
printTable('Start (medians of 21, in turns)', ['command', 'ms', 'over bare node', 'goal'], start.rows)

const run = measureRun(3)
printTable('CUJ-008 on one sentence (medians of 3)', ['step', 'ms', 'share', 'goal'], run.rows)

for (const miss of [...start.misses, ...run.misses]) console.log(`missed: ${miss}`)
process.exitCode = start.misses.length + run.misses.length > 0 ? 1 : 0
