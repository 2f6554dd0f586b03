// Promise: `npm run bench:schema -- FOLDER` says what reading SQL and printing it again cost beside PostgreSQL's parser alone, for
// the files of a folder and for generated schemas of 100 and 1,000 tables, and exits 1 when a goal is missed.
import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism, loadavg} from 'node:os'
import {join} from 'node:path'
import {makeDdl} from './bench/schema/make-ddl.mjs'
import {measureReading} from './bench/schema/measure-reading.mjs'
import {printTable} from './bench/print-table.mjs'

const [folder, ...names] = process.argv.slice(2)
const found = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith('.sql'))
const files = found
  .filter(name => names.length === 0 || names.includes(name))
  .map(path => ({path, content: readFileSync(join(folder ?? '', path), 'utf8')}))
const [load = 0] = loadavg()
console.log(
  `load ${load.toFixed(1)} on ${availableParallelism()} cores: medians mean little when the first is above the second\n`,
)

const rows = []
const misses = []
if (files.length > 0) {
  const {parse, read, print} = await measureReading(files, 15)
  const ratio = (read + print) / parse
  rows.push(row(`${files.length} files`, {parse, read, print}, `${ratio.toFixed(1)} times the parser`, '2 times'))
  if (ratio > 2)
    misses.push(`reading and printing take ${ratio.toFixed(1)} times as long as the parser, and may take 2`)
}
const small = await measureReading([{path: '100.sql', content: makeDdl(100)}], 15)
const large = await measureReading([{path: '1000.sql', content: makeDdl(1000)}], 5)
const growth = (large.read + large.print) / (small.read + small.print)
rows.push(row('100 tables', small, '', ''))
rows.push(row('1,000 tables', large, `${growth.toFixed(1)} times 100 tables`, '12 times'))
if (growth > 12) misses.push(`1,000 tables take ${growth.toFixed(1)} times as long as 100, and may take 12`)

printTable('Reading SQL', ['work', 'parser', 'read', 'print', 'compared', 'goal'], rows)
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0

/**
 * @param {string} work
 * @param {{parse: number, read: number, print: number}} times
 * @param {string} compared
 * @param {string} goal
 */
function row(work, {parse, read, print}, compared, goal) {
  return [work, ...[parse, read, print].map(time => `${time.toFixed(0)} ms`), compared, goal]
}
