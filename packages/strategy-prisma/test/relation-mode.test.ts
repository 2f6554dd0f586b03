import {newColumn, newForeignKey, newIndex, type SchemaModel, type Table} from '@journeywright/schema'
import {formatProblem} from '@journeywright/problems'
import {prismaReader} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'
import {edit, path} from './edit-shop.js'

const content = `datasource db {
  provider     = "postgresql"
  relationMode = "prisma"
}

model User {
  id    Int    @id
  notes Note[]

  @@map("users")
}

model Note {
  id     Int  @id
  userId Int  @map("user_id")
  user   User @relation(fields: [userId], references: [id])

  @@index([userId])
  @@map("notes")
}
`

const files = [{path, content}]

test('where the client keeps relations, the database has no foreign keys', async () => {
  const {model} = await prismaReader().read(files)
  expect(model.tables.flatMap(({foreignKeys}) => foreignKeys)).toEqual([])
})

test('a new relation has an action that the client knows, and a name beside one that is there; its key is reported', async () => {
  const to = (model: SchemaModel): SchemaModel => ({
    ...model,
    tables: model.tables.map(table => (table.name === 'notes' ? {...table, ...withReader(table)} : table)),
  })
  const {text, warnings, problems} = await edit(to, {files})
  expect(problems).toEqual([])
  expect(text).toContain(
    '  reader User? @relation("NoteReader", fields: [readerId], references: [id], onDelete: SetNull, onUpdate: Restrict, map: "fk_reader")',
  )
  expect(text).toMatch(/^  user +User +@relation\(fields: \[userId\], references: \[id\]\)$/m)
  expect(warnings.map(formatProblem)).toEqual([
    `prisma/schema.prisma:1:1 warning Unexpected foreign key \`fk_reader\` of table \`notes\` under \`relationMode = "prisma"\`, expected none in the database (prisma/relation-mode)
  fix: Set \`relationMode = "foreignKeys"\`, or take the key out of the migration; Prisma's next migration would drop it.`,
  ])
})

function withReader({columns, indexes}: Table): Partial<Table> {
  return {
    columns: [...columns, newColumn('reader_id', 'integer', {nullable: true})],
    foreignKeys: [newForeignKey({name: 'fk_reader', columns: ['reader_id'], table: 'users', onDelete: 'set null'})],
    indexes: [...indexes, newIndex({name: 'notes_reader_id_idx', columns: ['reader_id']})],
  }
}
