// Promise: `npm run bench:runtime` says within a minute or so what a durable step costs beside what the disk alone takes and
// beside LangGraph.js with its SQLite saver, and exits 1 when a goal is missed. The test of its table asks for small sizes;
// figures mean something for the default ones only, on a machine that does nothing else.
import {availableParallelism, loadavg} from 'node:os'
import {parseArgs} from 'node:util'
import {measureRuntime} from './bench/runtime/measure-runtime.mjs'
import {printTable} from './bench/print-table.mjs'

const {values} = parseArgs({
  options: {
    steps: {type: 'string', default: '1000'},
    fan: {type: 'string', default: '200'},
    rounds: {type: 'string', default: '3'},
  },
})
const sizes = {steps: Number(values.steps), fan: Number(values.fan), rounds: Number(values.rounds)}
if (!Object.values(sizes).every(size => Number.isInteger(size) && size > 0)) {
  throw new Error('Unexpected size, expected whole numbers above 0 for --steps, --fan and --rounds')
}
const [load = 0] = loadavg()
console.log(
  `load ${load.toFixed(1)} on ${availableParallelism()} cores: medians mean little when the first is above the second\n`,
)
const {title, rows, notes, misses} = await measureRuntime(sizes)
printTable(title, ['work', 'median', 'compared', 'goal', 'best'], rows)
for (const note of notes) console.log(`note: ${note}`)
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0
