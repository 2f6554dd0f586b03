// Promise: a schema written as .ai/schema and read again is the same, but for what is told to have no place in it, and writing it
// over itself changes no byte. Held against every SQL file of a folder: `npm run check:ai-schema -- FOLDER`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {formatProblem, isError} from '@journeywright/problems'
import {readSql, verifySchema} from '@journeywright/schema'
import {jsonStrategy, readAiSchema} from '@journeywright/strategy-json'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: node tools/check-ai-schema.mjs FOLDER')

const strategy = jsonStrategy()
/** @typedef {import('@journeywright/schema').SchemaModel} SchemaModel */

/** Each element of a model by itself, whatever the order of those beside it. @param {SchemaModel} model */
function elementsOf({
  tables,
  enums,
  functions,
  accessPatterns,
  domains = [],
  composites = [],
  sequences = [],
  ...rest
}) {
  const {roles, views = [], grants = [], withheld = [], namespaces = [], unmodelled, ...head} = rest
  const kinds = Object.entries({tables, enums, functions, accessPatterns, domains, composites, sequences, roles})
  const beside = Object.entries({views, grants, withheld, namespaces, unmodelled})
  const all = [...kinds, ...beside].flatMap(([kind, parts]) => parts.map(part => `${kind} ${canonical(part)}`))
  return new Set([...all, canonical(head)])
}

/** @param {object} value */
function canonical(value) {
  return JSON.stringify(value, (_, member) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

/** What is wrong with one file. @param {string} path */
async function compare(path) {
  const {model} = await readSql([{path, content: readFileSync(join(String(folder), path), 'utf8')}])
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  const run = {id: 'check', createdAt: '2026-01-02T03:04:05.000Z', request: path}
  const input = {schema: verification.schema, migrations: [], previous: [], run}
  const {files, problems} = strategy.write(input)
  const later = {...run, createdAt: '2027-01-02T03:04:05.000Z'}
  const again = strategy.write({...input, previous: files, run: later})
  const reading = await readAiSchema(files)
  const found = reading.schema ? elementsOf(reading.schema.model) : new Set()
  const missing = [...elementsOf(model)].filter(element => !found.has(element))
  const told = problems.filter(({code}) => code === 'json/not-carried').length
  return {
    tables: model.tables.length,
    // A table has its place always; of what has none, each is told by itself.
    missing: missing.length === told ? missing.filter(element => element.startsWith('tables ')) : missing,
    told,
    changed: again.files.filter(({content}, index) => content !== files[index]?.content).length,
    refused: (await strategy.check(files)).filter(isError),
  }
}

const totals = {files: 0, tables: 0, told: 0, lost: 0, changed: 0, refused: 0}
for (const path of readdirSync(folder).filter(name => name.endsWith('.sql'))) {
  const {tables, missing, told, changed, refused} = await compare(path)
  totals.files++
  totals.tables += tables
  totals.told += told
  totals.lost += missing.length
  totals.changed += changed
  totals.refused += refused.length
  console.log(
    `${path}: ${tables} tables, ${told} told to have no place, ${missing.length} lost, ${changed} files changed`,
  )
  for (const element of missing.slice(0, 5)) console.error(`  lost ${element.slice(0, 300)}`)
  for (const problem of refused.slice(0, 5)) console.error(`  ${formatProblem(problem)}`)
}
console.log(
  Object.entries(totals)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
)
process.exitCode = totals.lost + totals.changed + totals.refused > 0 || totals.tables === 0 ? 1 : 0
