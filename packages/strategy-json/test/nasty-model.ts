import {newColumn, newForeignKey, newIndex, newTable, type SchemaModel, type Source} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'

const said: Source = {authority: 'stated', text: 'a "mood"\nand more', span: [3, 9]}
const assumed: Source = {authority: 'assumed', text: ''}
const mood = {kind: 'enum', name: 'Mood'} as const

/** Everything a model can hold, with names and texts that are hard to print. */
export function nastyModel(): SchemaModel {
  return {
    ...shopModel(),
    name: 'odd "shop"',
    tables: [things, logs, index, ddl],
    enums: [
      {
        name: 'Mood',
        namespace: 'public',
        values: ['in-progress', "it's", '', '"'],
        comment: 'Tabs\tand `ticks`',
        sources: [said],
      },
    ],
    functions: [{name: 'touch', namespace: 'public', definition: touch, reason: 'Keeps the instant.'}],
    roles: [
      {name: 'writer', grants: [{table: 'The Things', privileges: ['select', 'insert']}]},
      {name: 'app user', grants: [{table: 'The Things', privileges: ['select']}]},
    ],
    extensions: ['citext'],
    accessPatterns: [
      {
        id: 'live',
        description: 'Live | things',
        table: 'The Things',
        equals: ['a"b'],
        sortsBy: [{name: 'id', order: 'desc'}],
        sources: [assumed],
      },
    ],
  }
}

const touch = 'CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$'

const things = newTable({
  name: 'The Things',
  comment: 'Things | with\nlines and */ `code`',
  kind: 'entity',
  area: 'späß',
  columns: [
    newColumn('id', 'bigint', {identity: 'by default', sources: [said]}),
    newColumn('a"b', {kind: 'array', of: {kind: 'array', of: mood}}, {classification: ['pii', 'secret']}),
    newColumn('mood', mood, {nullable: true, default: "'it''s'"}),
    newColumn('select', {kind: 'char', length: 3}, {classification: ['pii']}),
    newColumn('twice', {kind: 'numeric', precision: 12, scale: 0}, {nullable: true, generated: 'id * 2'}),
    newColumn('parent', 'bigint', {nullable: true}),
  ],
  primaryKey: {name: 'pk things', columns: ['id']},
  uniques: [{name: 'uq', columns: ['select', 'mood'], nullsDistinct: false, reason: 'Once.', sources: [assumed]}],
  checks: [{name: 'chk', expression: `"select" <> ''`, reason: '', sources: [{authority: 'pack', pack: 'p', line: 2}]}],
  foreignKeys: [
    newForeignKey({name: 'fk_parent', columns: ['parent'], table: 'The Things', onDelete: 'set null', sources: [said]}),
  ],
  indexes: [
    newIndex({name: 'ix_parent', columns: ['parent'], serves: ['live'], include: ['mood']}),
    newIndex({name: 'ix_lower', columns: ['(lower("select"))'], unique: true, where: 'id > 0', reason: 'Once | each.'}),
  ],
  policies: [
    {name: 'own', command: 'select', using: 'id > 0', withCheck: null, reason: 'Own only.'},
    {name: 'add', command: 'insert', using: null, withCheck: 'true', reason: ''},
  ],
  triggers: [{name: 'touch', timing: 'before', events: ['insert', 'update'], function: 'touch', reason: ''}],
  functionalDependencies: [
    {determinant: ['id'], dependent: ['mood'], source: {authority: 'convention', text: 'x', from: ''}},
  ],
  volume: {initialRows: 0, growthPerYear: 1000},
  retention: '7 years',
  sources: [assumed],
})

const logs = newTable({
  name: 'logs',
  namespace: 'Audit',
  kind: 'event',
  columns: [newColumn('at', 'timestamptz'), newColumn('mood', mood), newColumn('thing', 'bigint')],
  primaryKey: {name: 'pk_logs', columns: ['at', 'thing']},
  foreignKeys: [
    newForeignKey({
      name: 'fk_thing',
      columns: ['thing'],
      table: 'The Things',
      cardinality: 'many-to-one',
      reason: 'Why?',
    }),
  ],
  indexes: [newIndex({name: 'ix_thing', columns: ['thing']})],
  partitioning: {method: 'range', columns: ['at'], reason: 'By month.'},
})

const index = newTable({
  name: 'index.json',
  columns: [newColumn('id', 'uuid', {default: 'gen_random_uuid()'})],
  primaryKey: {name: 'pk_index', columns: ['id']},
})

const ddl = newTable({
  name: '../DDL',
  columns: [newColumn('id', 'integer')],
  primaryKey: {name: 'pk_ddl', columns: ['id']},
})
