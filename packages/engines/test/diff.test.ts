import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  parseRename,
  type ChangeOptions,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import {embeddedPostgres} from '@journeywright/engines'
import {afterAll, describe, expect, test} from 'vitest'
import {emptyModel} from './example.js'
import {tryChange} from './try-change.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const users = newTable({
  name: 'users',
  comment: 'People.',
  columns: [
    newColumn('id', 'bigint', {identity: 'always'}),
    newColumn('email', 'text', {comment: 'Where.'}),
    newColumn('age', 'integer', {nullable: true}),
    newColumn('name', {kind: 'varchar', length: 50}, {default: `'x'`}),
  ],
  primaryKey: {name: 'pk_users', columns: ['id']},
  uniques: [{name: 'uq_email', columns: ['email'], nullsDistinct: true, reason: 'One.', sources: []}],
  checks: [{name: 'chk_age', expression: 'age > 0', reason: 'Born.', sources: []}],
})
const orders = newTable({
  name: 'orders',
  columns: [
    newColumn('id', 'bigint', {identity: 'always'}),
    newColumn('user_id', 'bigint'),
    newColumn('status', {kind: 'enum', name: 'status'}, {default: `'new'`}),
    newColumn('total', {kind: 'numeric', precision: 8, scale: 2}),
  ],
  primaryKey: {name: 'pk_orders', columns: ['id']},
  foreignKeys: [newForeignKey({name: 'fk_user', columns: ['user_id'], table: 'users', reason: 'Who.'})],
  indexes: [newIndex({name: 'idx_user', columns: ['user_id'], reason: 'Fast.'})],
})
const status = {name: 'status', namespace: 'public', values: ['new', 'paid', 'gone'], comment: 'State.', sources: []}
const shop: SchemaModel = {...emptyModel, tables: [users, orders], enums: [status]}

function withTable(given: Partial<Table>, name = 'users'): SchemaModel {
  return {...shop, tables: shop.tables.map(table => (table.name === name ? {...table, ...given} : table))}
}

function withColumn(name: string, given: Partial<Table['columns'][number]>, of = users): SchemaModel {
  return withTable(
    {columns: of.columns.map(column => (column.name === name ? {...column, ...given} : column))},
    of.name,
  )
}

const plus = (...columns: Table['columns']) => withTable({columns: [...users.columns, ...columns]})
const view = {
  name: 'adults',
  namespace: 'public',
  materialized: false,
  query: 'SELECT id, email, name FROM public.users WHERE age > 17',
  comment: 'Old enough.',
  columnComments: {email: 'Their address.'},
}
const withView: SchemaModel = {
  ...shop,
  views: [view, {...view, name: 'adults_too', query: 'SELECT email FROM public.adults', columnComments: {}}],
}
const loss = {allowDataLoss: true}

interface Case {
  readonly name: string
  readonly from: SchemaModel
  readonly to: SchemaModel
  readonly options?: Partial<ChangeOptions>
}

function change(name: string, from: SchemaModel, to: SchemaModel, options: Partial<ChangeOptions> = {}): Case {
  return {name, from, to, options: {...loss, ...options}}
}

const cases: readonly Case[] = [
  change('a table', {...shop, tables: [users]}, shop),
  change('everything', emptyModel, shop),
  change('a column that may be empty', shop, plus(newColumn('phone', 'text', {nullable: true, comment: 'Call.'}))),
  change('a column with a default', shop, plus(newColumn('active', 'boolean', {default: 'true'}))),
  change('a column with a volatile default', shop, plus(newColumn('token', 'uuid', {default: 'gen_random_uuid()'}))),
  change('a column with a value for old rows', shop, plus(newColumn('phone', 'text')), {
    backfills: {'users.phone': `'?'`},
  }),
  change('a generated column', shop, plus(newColumn('mail', 'text', {generated: 'lower(email)', nullable: true}))),
  change('a wider type', shop, withColumn('name', {type: {kind: 'varchar', length: 80}})),
  change('a larger number', shop, withColumn('age', {type: {kind: 'bigint'}})),
  change(
    'a number as text, with a check',
    shop,
    withTable({...withColumn('age', {type: {kind: 'text'}}).tables[0], checks: []}),
  ),
  change('a value required', shop, withColumn('age', {nullable: false}), {backfills: {'users.age': '1'}}),
  change('a default', shop, withColumn('name', {default: `'y'`})),
  change('no default', shop, withColumn('name', {default: null})),
  change('identity by default', shop, withColumn('id', {identity: 'by default'})),
  change('no identity', shop, withColumn('id', {identity: null})),
  change(
    'a check',
    shop,
    withTable({checks: [...users.checks, {name: 'chk_mail', expression: `email <> ''`, reason: 'Why.', sources: []}]}),
  ),
  change(
    'another check',
    shop,
    withTable({checks: [{name: 'chk_age', expression: 'age > -1', reason: 'Born.', sources: []}]}),
  ),
  change(
    'a unique key',
    shop,
    withTable({
      uniques: [
        ...users.uniques,
        {name: 'uq_2', columns: ['id', 'email'], nullsDistinct: true, reason: '', sources: []},
      ],
    }),
  ),
  change('an index', shop, withTable({indexes: [newIndex({name: 'idx_age', columns: ['age'], reason: 'Sorts.'})]})),
  change(
    'a unique index in part',
    shop,
    withTable({indexes: [newIndex({name: 'uix', columns: ['email'], unique: true, where: 'age > 5'})]}),
  ),
  change(
    'a foreign key that cascades',
    shop,
    withTable({foreignKeys: orders.foreignKeys.map(key => ({...key, onDelete: 'cascade' as const}))}, 'orders'),
  ),
  change('an enum value', shop, {...shop, enums: [{...status, values: ['draft', 'new', 'sent', 'paid', 'gone']}]}),
  change(
    'an enum value less',
    shop,
    {...shop, enums: [{...status, values: ['new', 'paid']}]},
    {...loss, backfills: {'status.gone': 'paid'}},
  ),
  change('another order of enum values', shop, {...shop, enums: [{...status, values: ['gone', 'paid', 'new']}]}),
  change('a comment', shop, withTable({comment: 'All people.'})),
  change(
    'row security',
    shop,
    withTable({policies: [{name: 'own', command: 'select', using: 'age > 3', withCheck: null, reason: 'Theirs.'}]}),
  ),
  change('a view', shop, withView),
  change('a type below views', withView, {...withView, tables: withColumn('name', {type: {kind: 'text'}}).tables}),
  change('a sequence of its own', withColumn('id', {identity: null}), {
    ...withColumn('id', {identity: null, default: `nextval('public.users_id_seq'::regclass)`}),
    sequences: [
      {
        name: 'users_id_seq',
        namespace: 'public',
        comment: '',
        ownedBy: {namespace: 'public', table: 'users', column: 'id'},
      },
    ],
  }),
]

function sayRename(text: string): Partial<ChangeOptions> {
  const rename = parseRename(text)
  if ('code' in rename) throw new Error(rename.message)
  return {renames: [rename]}
}

const renamed: readonly (readonly [string, SchemaModel, SchemaModel])[] = [
  [
    'users.age=years',
    shop,
    withTable({
      columns: users.columns.map(column => (column.name === 'age' ? {...column, name: 'years'} : column)),
      checks: users.checks.map(check => ({...check, expression: 'years > 0'})),
    }),
  ],
  [
    'users.id=user_id',
    shop,
    {
      ...shop,
      tables: [
        {
          ...users,
          columns: users.columns.map(column => (column.name === 'id' ? {...column, name: 'user_id'} : column)),
          primaryKey: {name: 'pk_users', columns: ['user_id']},
        },
        {
          ...orders,
          foreignKeys: orders.foreignKeys.map(key => ({...key, references: {table: 'users', columns: ['user_id']}})),
        },
      ],
    },
  ],
  [
    'users=people',
    withView,
    {
      ...withView,
      tables: [
        {...users, name: 'people'},
        {
          ...orders,
          foreignKeys: orders.foreignKeys.map(key => ({...key, references: {table: 'people', columns: ['id']}})),
        },
      ],
      views: (withView.views ?? []).map(each => ({
        ...each,
        query: each.query.replace('public.users', 'public.people'),
      })),
    },
  ],
  [
    'users.uq_email=uq_users_email',
    shop,
    withTable({uniques: users.uniques.map(each => ({...each, name: 'uq_users_email'}))}),
  ],
  [
    'idx_user=idx_orders_user',
    shop,
    withTable({indexes: orders.indexes.map(each => ({...each, name: 'idx_orders_user'}))}, 'orders'),
  ],
  ['status.gone=lost', shop, {...shop, enums: [{...status, values: ['new', 'paid', 'lost']}]}],
  [
    'status=order_status',
    shop,
    {
      ...withColumn('status', {type: {kind: 'enum', name: 'order_status'}}, orders),
      enums: [{...status, name: 'order_status'}],
    },
  ],
  [
    'adults_too=grown_ups',
    withView,
    {
      ...withView,
      views: (withView.views ?? []).map(each => (each.name === 'adults_too' ? {...each, name: 'grown_ups'} : each)),
    },
  ],
]

describe('goes up and down with rows in the tables, and the other way round', () => {
  test.each(cases)('$name', async ({from, to, options}) => {
    expect(await tryChange(engine, from, to, {...options, isReturning: true})).toEqual([])
  })
})

describe('renames', () => {
  test.each(renamed)('%s', async (text, from, to) => {
    expect(await tryChange(engine, from, to, sayRename(text))).toEqual([])
  })
})
