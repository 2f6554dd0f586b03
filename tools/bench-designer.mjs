// Promise: `npm run bench:designer` says within a minute or so how long the designer takes for requests of some hundred
// words, and for one of 200 kB, beside the tagger alone on the same text, and exits 1 when a goal is missed. Processor
// time, so that other work on the machine adds little; never part of the tests.
import {availableParallelism, loadavg} from 'node:os'
import {measureDesigner} from './bench/measure-designer.mjs'
import {printTable} from './bench/print-table.mjs'

const [load = 0] = loadavg()
console.log(
  `load ${load.toFixed(1)} on ${availableParallelism()} cores: medians mean little when the first is above the second\n`,
)
const {title, rows, misses} = measureDesigner(5)
printTable(title, ['work', 'median ms', 'tagger alone', 'goal', 'best ms'], rows)
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0
