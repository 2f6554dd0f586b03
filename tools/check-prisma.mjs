// Promise: every Prisma schema of a folder is read and written back to the byte where nothing changes, takes a new table as added
// lines alone, which Prisma accepts and which leave its other models as they were, and doesn't change when that is done again;
// so does the same schema in a folder of many files. On the way from Prisma to the model and to a new Prisma schema nothing is
// lost but what only Prisma's client makes, as Prisma's own reader tells both: `npm run check:prisma -- FOLDER [--all]`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isError} from '@journeywright/problems'
import {newColumn, newForeignKey, newIndex, newTable, verifySchema} from '@journeywright/schema'
import {prismaReader, prismaStrategy} from '@journeywright/strategy-prisma'
import {asCurrent} from '../packages/strategy-prisma/dist/read/as-current.js'
import {compareFacts} from './prisma/compare-facts.mjs'
import {datamodelFacts} from './prisma/datamodel-facts.mjs'
import {splitSchema} from './prisma/split-schema.mjs'

/** @typedef {import('@journeywright/schema').SchemaModel} SchemaModel */
/** @typedef {import('@journeywright/schema').OutputFile} OutputFile */

const [folder, ...options] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node tools/check-prisma.mjs FOLDER [--all]')

/** The database doesn't know of these. */
const ofTheClient = /^(?:default of .*: (?:cuid|uuid|nanoid|ulid)\(.*\)|@updatedAt of .*: yes) became nothing$/

/** Relations that the client keeps, where a schema says so, are no keys of the database. */
const isEmulated = /^\s*relationMode\s*=\s*"prisma"/m
const ofTheMode = /^relation of .* became nothing$/

const run = {id: 'check', createdAt: '2026-01-01T00:00:00.000Z', request: ''}
const added = newTable({
  name: 'journeywright_additions',
  columns: [newColumn('id', 'integer')],
  primaryKey: {name: 'journeywright_additions_pkey', columns: ['id']},
})

/** @param {SchemaModel} model */
function verified(model) {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  return verification.schema
}

/** @param {SchemaModel} model */
const withMore = model => ({...model, tables: [...model.tables, added]})

/** With a table that refers to one that is there. @param {SchemaModel} model */
function withRelated(model) {
  const target = model.tables.find(({primaryKey}) => primaryKey?.columns.length === 1)
  const [key = ''] = target?.primaryKey?.columns ?? []
  const column = target?.columns.find(({name}) => name === key)
  if (!target || !column) return withMore(model)
  const {name: table, namespace} = target
  const related = newForeignKey({name: 'journeywright_additions_of_fkey', columns: ['of'], table})
  const more = {
    ...added,
    namespace,
    columns: [...added.columns, newColumn('of', column.type)],
    foreignKeys: [{...related, references: {table, namespace, columns: [key]}}],
    indexes: [newIndex({name: 'journeywright_additions_of_idx', columns: ['of']})],
  }
  return {...model, tables: [...model.tables, more]}
}

/** What is wrong with the changes of one schema; null when nothing is. @param {readonly OutputFile[]} files */
async function judge(files) {
  const {model} = await prismaReader().read(files)
  /** @param {SchemaModel} base @param {SchemaModel} to @param {readonly OutputFile[]} previous */
  const write = (base, to, previous) =>
    prismaStrategy()
      .write({schema: verified(to), base: verified(base), migrations: [], previous, run})
      .files.filter(({path}) => path.endsWith('.prisma'))
  if (!isSame(write(model, model, files), files)) return 'is not the same when nothing changes'
  const more = write(model, withMore(model), files)
  const changed = files.filter(({path, content}) => !contentOf(more, path).startsWith(content.trimEnd()))
  if (changed.length > 0) return 'changes elsewhere for a table that is new'
  if (!isSame(write(model, withMore(model), more), more)) return 'changes again when the same is done again'
  const related = await prismaStrategy().check(write(model, withRelated(model), files))
  const [rejected] = [...(await prismaStrategy().check(more)), ...related].filter(isError)
  if (rejected) return `is rejected with a new table: ${rejected.message}`
  const again = (await prismaReader().read(more)).model.tables.filter(({name}) => name !== added.name)
  const inOrder = (/** @type {SchemaModel['tables']} */ tables) => tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const isRead = JSON.stringify(inOrder(again)) === JSON.stringify(inOrder(model.tables))
  return isRead ? null : 'is read otherwise with a new table'
}

/** @param {readonly OutputFile[]} files @param {readonly OutputFile[]} others */
function isSame(files, others) {
  return files.length === others.length && files.every(({path, content}) => contentOf(others, path) === content)
}

/** @param {readonly OutputFile[]} files @param {string} wanted */
function contentOf(files, wanted) {
  return files.find(({path}) => path === wanted)?.content ?? ''
}

/** What a new schema from the model says otherwise. @param {OutputFile} file */
async function lostOnTheWay(file) {
  const {model} = await prismaReader().read([file])
  const {files} = prismaStrategy().write({schema: verified(model), migrations: [], previous: [], run})
  const schema = files.filter(({path}) => path.endsWith('.prisma'))
  return compareFacts(datamodelFacts([asCurrent(file)]), datamodelFacts(schema.map(asCurrent)))
}

const names = readdirSync(folder).filter(name => name.endsWith('.prisma'))
let different = 0
for (const name of names) {
  const file = {path: 'prisma/schema.prisma', content: readFileSync(join(folder, name), 'utf8')}
  const {model, problems} = await prismaReader().read([file])
  const [refused] = problems.filter(isError)
  const parts = splitSchema(file.content)
  const wrong = refused ? `is refused: ${refused.message}` : ((await judge([file])) ?? (await judgeParts(parts)))
  if (wrong !== null) different++
  console.log(`${name}: ${model.tables.length} tables, ${wrong ?? sayKept(parts)}`)
  if (refused) continue
  const lost = await lostOnTheWay(file)
  const others = lost.filter(
    line => !ofTheClient.test(line) && !(isEmulated.test(file.content) && ofTheMode.test(line)),
  )
  if (others.length > 0) different++
  console.log(`  Prisma, model, Prisma: ${sayLost(lost, others)}`)
  for (const line of options.includes('--all') ? lost : others) console.log(`    ${line}`)
}
process.exitCode = different > 0 || names.length === 0 ? 1 : 0

/** @param {readonly OutputFile[]} parts */
async function judgeParts(parts) {
  const wrong = await judge(parts)
  return wrong === null ? null : `in ${parts.length} files ${wrong}`
}

/** @param {readonly OutputFile[]} parts */
function sayKept(parts) {
  return `the same bytes, and a new table as added lines alone, in one file and in ${parts.length}`
}

/** @param {readonly string[]} lost @param {readonly string[]} others */
function sayLost(lost, others) {
  if (lost.length === 0) return 'equal'
  if (others.length > 0) return `${others.length} differences`
  const kinds = lost.map(
    line =>
      ofTheClient
        .exec(line)?.[0]
        .replace(/ of .*?: /, ' ')
        .replace(/ (yes )?became nothing/, '') ?? 'relation',
  )
  const counted = [...new Set(kinds)].map(kind => `${kind} (${kinds.filter(each => each === kind).length})`)
  return `equal, but for what only Prisma's client makes: ${counted.join(', ')}`
}
