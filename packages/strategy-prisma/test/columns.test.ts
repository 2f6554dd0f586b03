import {newColumn, newTable, type Column} from '@journeywright/schema'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const status = {
  name: 'status',
  namespace: 'public',
  values: ['new', 'in-progress', '2nd', ''],
  comment: '',
  sources: [],
}
const text = {kind: 'text'} as const

const lines: readonly (readonly [Column, string])[] = [
  [newColumn('user_id', 'bigint'), 'userId BigInt @map("user_id")'],
  [newColumn('n', 'integer', {default: '-1'}), 'n Int @default(-1)'],
  [newColumn('n', 'smallint', {default: '1 + 1'}), 'n Int @default(dbgenerated("1 + 1")) @db.SmallInt'],
  [newColumn('n', 'bigint', {identity: 'always'}), 'n BigInt @default(autoincrement())'],
  [
    newColumn('p', {kind: 'numeric', precision: 10, scale: 2}, {default: '0.50'}),
    'p Decimal @default(0.50) @db.Decimal(10, 2)',
  ],
  [newColumn('f', 'double precision', {nullable: true}), 'f Float?'],
  [newColumn('f', 'real'), 'f Float @db.Real'],
  [newColumn('b', 'boolean', {default: 'FALSE'}), 'b Boolean @default(false)'],
  [newColumn('t', 'text', {default: "'it''s \"ok\" \\ here'"}), 't String @default("it\'s \\"ok\\" \\\\ here")'],
  [newColumn('t', 'text', {default: 'NULL', nullable: true}), 't String?'],
  [newColumn('t', 'text', {default: "'a' || 'b'"}), "t String @default(dbgenerated(\"'a' || 'b'\"))"],
  [newColumn('t', {kind: 'varchar', length: 64}), 't String @db.VarChar(64)'],
  [newColumn('t', {kind: 'char', length: 2}, {default: "'US'::bpchar"}), 't String @default("US") @db.Char(2)'],
  [
    newColumn('u', 'uuid', {default: 'gen_random_uuid()'}),
    'u String @default(dbgenerated("gen_random_uuid()")) @db.Uuid',
  ],
  [newColumn('d', 'date', {default: 'CURRENT_DATE'}), 'd DateTime @default(dbgenerated("CURRENT_DATE")) @db.Date'],
  [newColumn('d', 'time'), 'd DateTime @db.Time'],
  [newColumn('d', 'timestamp', {default: 'CURRENT_TIMESTAMP'}), 'd DateTime @default(now()) @db.Timestamp'],
  [
    newColumn('d', 'timestamptz', {default: "now() + '1 day'"}),
    'd DateTime @default(dbgenerated("now() + \'1 day\'")) @db.Timestamptz',
  ],
  [
    newColumn('updated_at', 'timestamptz', {default: 'now()'}),
    'updatedAt DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz',
  ],
  [newColumn('updated_at', 'timestamptz', {nullable: true}), 'updatedAt DateTime? @map("updated_at") @db.Timestamptz'],
  [
    newColumn('updated_at', 'date', {default: 'now()'}),
    'updatedAt DateTime @default(dbgenerated("now()")) @map("updated_at") @db.Date',
  ],
  [newColumn('j', 'jsonb', {default: '\'{"a": 1}\'::jsonb'}), 'j Json @default("{\\"a\\": 1}")'],
  [newColumn('j', 'json'), 'j Json @db.Json'],
  [newColumn('y', 'bytea'), 'y Bytes'],
  [newColumn('i', 'inet'), 'i String @db.Inet'],
  [newColumn('v', 'interval'), 'v Unsupported("interval")'],
  [newColumn('v', 'tsvector', {nullable: true}), 'v Unsupported("tsvector")?'],
  [newColumn('v', {kind: 'array', of: {kind: 'interval'}}), 'v Unsupported("interval[]")'],
  [newColumn('g', 'text', {generated: "a || 'x'"}), 'g String @default(dbgenerated())'],
  [newColumn('a', {kind: 'array', of: text}, {default: "'{}'::text[]"}), 'a String[] @default([])'],
  [newColumn('a', {kind: 'array', of: {kind: 'array', of: text}}, {nullable: true}), 'a String[]'],
  [
    newColumn('a', {kind: 'array', of: text}, {default: "ARRAY['x, y', 'it''s']"}),
    'a String[] @default(["x, y", "it\'s"])',
  ],
  [newColumn('a', {kind: 'array', of: text}, {default: "ARRAY['x'::text]::text[]"}), 'a String[] @default(["x"])'],
  [
    newColumn('a', {kind: 'array', of: text}, {default: 'ARRAY[lower(b)]'}),
    'a String[] @default(dbgenerated("ARRAY[lower(b)]"))',
  ],
  [
    newColumn('d', {kind: 'other', name: 'timestamp(3) with time zone'}, {default: 'CURRENT_TIMESTAMP'}),
    'd DateTime @default(now()) @db.Timestamptz(3)',
  ],
  [
    newColumn('s', {kind: 'enum', name: 'status'}, {default: "'in-progress'::public.status"}),
    's Status @default(in_progress)',
  ],
  [newColumn('s', {kind: 'enum', name: 'status'}, {default: "'gone'"}), 's Status @default(dbgenerated("\'gone\'"))'],
  [newColumn('2fa secret', 'text'), 'field2faSecret String @map("2fa secret")'],
  [newColumn('%', 'text'), 'field String @map("%")'],
  [newColumn('größe', 'text'), 'größe String'],
  [newColumn('HTTPStatus', 'text'), 'httpStatus String @map("HTTPStatus")'],
  [newColumn('a"b\\c', 'text'), 'aBC String @map("a\\"b\\\\c")'],
]

test.each(lines)('%# %o', async (column, line) => {
  const key = newColumn('key', 'bigint')
  const table = newTable({name: 'things', columns: [key, column], primaryKey: {name: 'pk_things', columns: ['key']}})
  const {files, text: schema} = writeModel(modelOf([table], {enums: [status]}))
  expect(schema.replaceAll(/ +/g, ' ').split('\n')).toContain(` ${line}`)
  expect(await prismaStrategy().check(files)).toEqual([])
})

test('enum values that Prisma cannot have are mapped', () => {
  const column = newColumn('s', {kind: 'array', of: {kind: 'enum', name: 'status'}})
  const table = newTable({name: 'things', columns: [column]})
  expect(writeModel(modelOf([table], {enums: [status]})).text).toContain(
    [
      'enum Status {',
      '  new',
      '  in_progress @map("in-progress")',
      '  value_2nd   @map("2nd")',
      '  empty       @map("")',
      '',
      '  @@map("status")',
      '}',
    ].join('\n'),
  )
})
