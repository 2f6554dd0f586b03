// Runs a prepared journey once, in a process of its own as a command would. After each append to its journal the same text
// is appended to a file beside it and synced: what the disk alone takes, at the same time and with the same load. Prints
// both times, each without the other.
import {closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {nodeHost, runPlan} from '../../../packages/runtime/dist/index.js'
import {plugin} from './plugin.mjs'

const [folder = '', runId = '', shape = 'row', concurrency = '1'] = process.argv.slice(2)
const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
const definitions = JSON.parse(readFileSync(join(folder, 'definitions.json'), 'utf8'))
const path = join(folder, `floor-${runId}.jsonl`)
const file = openSync(path, 'ax')
const host = nodeHost()
let floorMs = 0
const began = performance.now()
const result = await runPlan({
  plan,
  plugins: [plugin(shape === 'fan' ? 'fan' : 'row')],
  definitions,
  folder,
  runId,
  createdAt: '2026-01-02T03:04:05.000Z',
  concurrency: Number(concurrency),
  host: {...host, openJournal},
})
const ms = performance.now() - began - floorMs
closeSync(file)
rmSync(path)
if (result.status !== 'passed') throw new Error(`The run is ${result.status}: ${JSON.stringify(result.problems)}`)
const bytes = readFileSync(join(result.folder, 'journal.jsonl')).length
console.log(JSON.stringify({ms, floorMs, bytes}))

/** @param {string} name */
async function openJournal(name) {
  const journal = await host.openJournal(name)
  return {
    ...journal,
    append(/** @type {string} */ text) {
      journal.append(text)
      const start = performance.now()
      writeSync(file, text)
      fdatasyncSync(file)
      floorMs += performance.now() - start
    },
  }
}
