// Promise: every Prisma schema of a folder is read, written back to the byte where nothing changes, and takes a new table as added
// lines alone, which Prisma accepts and which leave its other models as they were: `npm run check:prisma -- FOLDER`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isError} from '@journeywright/problems'
import {newColumn, newTable, verifySchema} from '@journeywright/schema'
import {prismaReader, prismaStrategy} from '@journeywright/strategy-prisma'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: node tools/check-prisma.mjs FOLDER')

const run = {id: 'check', createdAt: '2026-01-01T00:00:00.000Z', request: ''}
const added = newTable({
  name: 'journeywright_additions',
  columns: [newColumn('id', 'integer')],
  primaryKey: {name: 'journeywright_additions_pkey', columns: ['id']},
})

/** @param {import('@journeywright/schema').SchemaModel} model */
function verified(model) {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  return verification.schema
}

/** What is wrong with one file; null when nothing is. @param {string} content */
async function judge(content) {
  const file = {path: 'prisma/schema.prisma', content}
  const {model, problems} = await prismaReader().read([file])
  const [refused] = problems.filter(isError)
  if (refused) return {tables: 0, wrong: `is refused: ${refused.message}`}
  const tables = model.tables.length
  const base = verified(model)
  /** @param {import('@journeywright/schema').SchemaModel} to */
  const write = to => prismaStrategy().write({schema: verified(to), base, migrations: [], previous: [file], run}).files
  if (write(model)[0]?.content !== content) return {tables, wrong: 'is not the same when nothing changes'}
  const files = write({...model, tables: [...model.tables, added]})
  if (!files[0]?.content.startsWith(content.trimEnd()))
    return {tables, wrong: 'changes elsewhere for a table that is new'}
  const [rejected] = (await prismaStrategy().check(files)).filter(isError)
  if (rejected) return {tables, wrong: `is rejected with a new table: ${rejected.message}`}
  const again = (await prismaReader().read(files)).model.tables.filter(({name}) => name !== added.name)
  const isSame = JSON.stringify(again) === JSON.stringify(model.tables)
  return {tables, wrong: isSame ? null : 'is read otherwise with a new table'}
}

const names = readdirSync(folder).filter(name => name.endsWith('.prisma'))
let different = 0
for (const name of names) {
  const {tables, wrong} = await judge(readFileSync(join(folder, name), 'utf8'))
  if (wrong !== null) different++
  console.log(`${name}: ${tables} tables, ${wrong ?? 'the same bytes, and a new table as added lines alone'}`)
}
process.exitCode = different > 0 || names.length === 0 ? 1 : 0
