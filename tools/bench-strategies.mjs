// Promise: `npm run bench:strategies` says what each output strategy costs to write schemas of 100 and 1,000 tables, in time
// beside JSON.stringify of the same model, and in memory. It exits 1 when a goal is missed.
import {availableParallelism, loadavg} from 'node:os'
import {fileURLToPath} from 'node:url'
import {execaSync} from 'execa'
import {printTable} from './bench/print-table.mjs'

const mostMs = 500
const mostMb = 500
const script = fileURLToPath(new URL('./bench/strategies/measure-strategy.mjs', import.meta.url))
const [load = 0] = loadavg()
console.log(`load ${load.toFixed(1)} on ${availableParallelism()} cores; times are those of the processor\n`)

/** @type {string[]} */
const misses = []
const rows = ['spec', 'json', 'prisma', 'prisma again'].map(id => {
  const [few, many] = [measure(id, 100), measure(id, 1000)]
  if (many.write > mostMs) misses.push(`${id} takes ${many.write.toFixed(0)} ms, and may take ${mostMs}`)
  if (many.memory > mostMb) misses.push(`${id} needs ${many.memory.toFixed(0)} MB, and may need ${mostMb}`)
  return [
    id,
    `${few.write.toFixed(0)} ms`,
    `${many.write.toFixed(0)} ms`,
    `${(many.write / few.write).toFixed(1)} times`,
    `${(many.write / many.json).toFixed(0)} times`,
    `${many.memory.toFixed(0)} MB`,
    `${many.files}`,
    `${(many.bytes / 1024).toFixed(0)} kB`,
  ]
})
printTable(
  'Writing a schema',
  ['strategy', '100 tables', '1,000 tables', 'compared', 'of JSON.stringify', 'memory, all in all', 'files', 'text'],
  rows,
)
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0

/** `again`: a table more in what it wrote before. @param {string} id @param {number} tables @returns {{write: number, json: number, memory: number, bytes: number, files: number}} */
function measure(id, tables) {
  const [strategy = '', ...again] = id.split(' ')
  return JSON.parse(execaSync(process.execPath, [script, strategy, String(tables), ...again]).stdout)
}
