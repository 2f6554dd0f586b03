import {newColumn, newForeignKey, newIndex, newTable} from '@journeywright/schema'
import * as door from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const why = {reason: '', sources: []}
const base = {namespace: 'public', comment: ''}

const rooms = newTable({
  name: 'rooms',
  columns: [
    newColumn('id', 'integer', {default: `nextval('public.rooms_id_seq'::regclass)`}),
    newColumn('no', 'bigint', {identity: 'always', identityOptions: 'START WITH 5'}),
    newColumn('name', {kind: 'other', name: 'character varying'}, {collation: 'pg_catalog."C"'}),
    newColumn('size', {kind: 'other', name: 'numeric'}),
    newColumn('at', {kind: 'other', name: 'timestamp(3) without time zone'}),
    newColumn('note', 'text'),
    newColumn('facts', 'jsonb'),
    newColumn('odd', {kind: 'domain', name: 'Odd', namespace: 'public'}, {nullable: true}),
  ],
  primaryKey: {name: 'rooms_pkey', columns: ['id'], include: ['no'], deferrable: 'initially immediate'},
  exclusions: [{name: 'rooms_once', definition: 'EXCLUDE USING btree (size WITH =)', ...why}],
  foreignKeys: [
    {
      ...newForeignKey({name: 'rooms_self', columns: ['id'], table: 'rooms', cardinality: 'one-to-one'}),
      matchFull: true,
      setColumns: ['id'],
    },
  ],
  indexes: [
    {
      ...newIndex({name: 'rooms_name', columns: []}),
      columns: [{name: 'name', order: 'asc', opclass: 'text_pattern_ops'}],
      nullsDistinct: false,
      storage: ['fillfactor=70'],
    },
    newIndex({name: 'rooms_note', columns: ['note'], method: 'spgist'}),
    {
      ...newIndex({name: 'rooms_gin', columns: [], method: 'gin'}),
      columns: [
        {name: 'name', order: 'asc', opclass: 'gin_trgm_ops'},
        {name: 'facts', order: 'asc', opclass: 'jsonb_path_ops'},
      ],
    },
  ],
  rowSecurity: 'enabled',
  partitionOf: {table: 'halls', namespace: 'public', bound: 'DEFAULT'},
  inherits: ['public.halls'],
  unlogged: true,
  storage: ['fillfactor=70'],
})

const model = {
  ...modelOf([rooms]),
  domains: [{...base, name: 'Odd', type: {kind: 'text'}, nullable: true, default: null, checks: []}],
  composites: [{...base, name: 'place', attributes: []}],
  sequences: [
    {...base, name: 'free'},
    {...base, name: 'rooms_id_seq', ownedBy: {namespace: 'public', table: 'rooms', column: 'id'}},
  ],
  views: [{...base, name: 'v', materialized: false, query: 'SELECT 1'}],
  grants: [{privileges: ['select'], on: 'view', target: 'public.v', to: 'app'}],
} as const

test('each part of an existing database that Prisma has no word for is one note', () => {
  expect(
    writeModel(model).problems.map(({message}) => message.replace(/ of table `rooms`.*|, expected.*/, '')),
  ).toEqual([
    'Unexpected domain `Odd`',
    'Unexpected composite type `place`',
    'Unexpected sequence `free`',
    'Unexpected view `v`',
    'Unexpected grant `public.v to app`',
    'Unexpected identity options `no`',
    'Unexpected collation `name`',
    'Unexpected type `odd`',
    'Unexpected INCLUDE `rooms_pkey`',
    'Unexpected deferrable constraint `rooms_pkey`',
    'Unexpected MATCH FULL `rooms_self`',
    'Unexpected columns to set `rooms_self`',
    'Unexpected exclusion constraint `rooms_once`',
    'Unexpected index order `rooms_name`',
    'Unexpected NULLS NOT DISTINCT `rooms_name`',
    'Unexpected storage parameters `rooms_name`',
    'Unexpected row security `rooms`',
    'Unexpected partition `rooms`',
    'Unexpected inheritance `rooms`',
    'Unexpected UNLOGGED `rooms`',
    'Unexpected storage parameters `rooms`',
  ])
})

test('what Prisma has a word for is said in it, and Prisma reads it', async () => {
  const {files, text} = writeModel(model)
  const lines = text.split('\n').map(line => line.trim().replaceAll(/\s+/g, ' '))
  expect(lines).toEqual(
    expect.arrayContaining([
      'id Int @id @default(autoincrement())',
      'name String @db.VarChar',
      'size Decimal @db.Decimal',
      'at DateTime @db.Timestamp(3)',
      'odd Unsupported("public.\\"Odd\\"")?',
      '@@index([note], type: SpGist, map: "rooms_note")',
      '@@index([name(ops: raw("gin_trgm_ops")), facts(ops: JsonbPathOps)], type: Gin, map: "rooms_gin")',
    ]),
  )
  const said = await door.prismaStrategy().check(files)
  expect(said.map(({message}) => message)).toEqual([])
})
