// Prints what one output strategy costs on a generated schema, as JSON: in a process of its own, so that its memory is its own.
import {readSql, planMigration, verifySchema} from '@journeywright/schema'
import {jsonStrategy} from '@journeywright/strategy-json'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {specStrategy} from '@journeywright/strategy-spec'
import {median} from '../median.mjs'
import {ownMs} from '../own-ms.mjs'
import {makeDdl} from '../schema/make-ddl.mjs'

const rounds = 5
const [id, tables, again] = process.argv.slice(2)
const strategy = [specStrategy(), jsonStrategy(), prismaStrategy()].find(each => each.id === id)
if (!strategy) throw new Error(`Internal error: no strategy ${id}`)

const {model} = await readSql([{path: 'generated.sql', content: makeDdl(Number(tables))}])
const verification = verifySchema(model, [])
if (!verification.ok) throw new Error('Internal error: the generated schema breaks a rule, though none was asked')
const {schema} = verification
const createdAt = '2026-01-02T03:04:05.000Z'
const input = {
  migrations: [planMigration(schema, {name: '20260102030405_generated', createdAt})],
  previous: [],
  run: {id: 'bench', createdAt, request: 'Design a database'},
}
await strategy.prepare?.()

/** Again: into what it wrote before, for a schema that had one table less. */
const rest = verifySchema({...model, tables: model.tables.slice(0, -1)}, [])
if (!rest.ok) throw new Error('Internal error: the generated schema breaks a rule, though none was asked')
const previous = again === undefined ? [] : strategy.write({...input, schema: rest.schema}).files
const base = again === undefined ? {} : {base: rest.schema}

/** @type {{json: number[], write: number[]}} */
const times = {json: [], write: []}
let bytes = 0
let files = 0
for (let round = -1; round < rounds; round++) {
  // Each turn has a schema that nobody has seen before.
  const copy = structuredClone(schema)
  const started = ownMs()
  JSON.stringify(copy)
  const printed = ownMs()
  const written = strategy.write({...input, ...base, previous, schema: copy})
  const ended = ownMs()
  bytes = written.files.reduce((sum, {content}) => sum + content.length, 0)
  files = written.files.length
  if (round < 0) continue
  times.json.push(printed - started)
  times.write.push(ended - printed)
}
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({write: median(times.write), json: median(times.json), memory, bytes, files}))
