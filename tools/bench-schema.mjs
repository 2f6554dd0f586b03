// Promise: `npm run bench:schema -- FOLDER` says what a schema costs to be read, printed, judged, drawn, compared, taken from a
// server and proved: SQL beside PostgreSQL's parser alone, for the files of a folder, and generated schemas of 100 and 1,000
// tables. It exits 1 when a goal is missed.
import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism, loadavg} from 'node:os'
import {join} from 'node:path'
import {readSql} from '@journeywright/schema'
import {makeDdl} from './bench/schema/make-ddl.mjs'
import {measureDiff} from './bench/schema/measure-diff.mjs'
import {measureModel} from './bench/schema/measure-models.mjs'
import {measureReading} from './bench/schema/measure-reading.mjs'
import {measureCatalog, measureProof, withServer} from './bench/schema/measure-server.mjs'
import {printTable} from './bench/print-table.mjs'

const [folder, ...names] = process.argv.slice(2)
const found = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith('.sql'))
const files = found
  .filter(name => names.length === 0 || names.includes(name))
  .map(path => ({path, content: readFileSync(join(folder ?? '', path), 'utf8')}))
const [load = 0] = loadavg()
console.log(
  [
    `load ${load.toFixed(1)} on ${availableParallelism()} cores: when the first is above the second, the clock counts the work of others.`,
    'Live databases and proofs are measured by the clock, all else by the processor.\n',
  ].join('\n'),
)

/** @type {string[]} */
const misses = []
const [small, large] = [100, 1000].map(tables => ({path: `${tables}.sql`, content: makeDdl(tables)}))
if (!small || !large) throw new Error('Internal error: two sizes are measured')

const rows = []
if (files.length > 0) {
  const times = await measureReading(files, 15)
  const ratio = (times.read + times.print) / times.parse
  rows.push(['files', ...inMs(times), `${ratio.toFixed(1)} times the parser`, '2 times'])
  if (ratio > 2)
    misses.push(`reading and printing take ${ratio.toFixed(1)} times as long as the parser, and may take 2`)
}
const few = await measureReading([small], 15)
const many = await measureReading([large], 5)
const growth = (many.read + many.print) / (few.read + few.print)
rows.push(['100 tables', ...inMs(few), '', ''])
rows.push(['1,000 tables', ...inMs(many), `${growth.toFixed(1)} times 100 tables`, '12 times'])
if (growth > 12) misses.push(`1,000 tables take ${growth.toFixed(1)} times as long as 100, and may take 12`)
printTable('Reading SQL', ['work', 'parser', 'read', 'print', 'compared', 'goal'], rows)

const fewModels = await measureModel((await readSql([small])).model, 5)
const manyModels = await measureModel((await readSql([large])).model, 5)
const fewDiffs = await measureDiff(100, 5)
const manyDiffs = await measureDiff(1000, 5)
const server = await withServer(async engine => ({
  few: await measureCatalog(engine, 100),
  many: await measureCatalog(engine, 1000),
  proof: await measureProof(engine, 50),
}))
printTable(
  'Work on a schema',
  ['work', '100 tables', '1,000 tables', 'compared', 'goal'],
  [
    toRow('print', few.print, many.print, 100),
    toRow('all rules', fewModels.lint, manyModels.lint, 300),
    toRow('diff, none differs', fewDiffs.none, manyDiffs.none, 300),
    toRow('diff, a tenth differs', fewDiffs.tenth, manyDiffs.tenth, 300),
    toRow('diff, all differ', fewDiffs.all, manyDiffs.all, 300),
    toRow('all differ, with migrations', fewDiffs.plan, manyDiffs.plan),
    toRow('SVG', fewModels.svg, manyModels.svg, 2000),
    toRow('read a live database', server.few.whole, server.many.whole),
    toRow('of that, our own', server.few.own, server.many.own),
  ],
)
printTable('Proofs', ['work', 'time', 'goal'], [['all of 50 tables', ms(server.proof), '10000 ms']])
if (server.proof > 10_000) misses.push(`proofs of 50 tables take ${ms(server.proof)}, and may take 10000 ms`)
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length > 0 ? 1 : 0

/**
 * @param {string} work
 * @param {number} of100
 * @param {number} of1000
 * @param {number} [most] in milliseconds, of the 1,000
 */
function toRow(work, of100, of1000, most) {
  if (most !== undefined && of1000 > most)
    misses.push(`${work} of 1,000 tables takes ${ms(of1000)}, and may take ${most} ms`)
  return [work, ms(of100), ms(of1000), `${(of1000 / of100).toFixed(1)} times`, most === undefined ? '' : `${most} ms`]
}

/** @param {{parse: number, read: number, print: number}} times */
function inMs({parse, read, print}) {
  return [parse, read, print].map(ms)
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(0)} ms`
}
