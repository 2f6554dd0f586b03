import {newColumn, newIndex, type ChangeOptions, type SchemaModel} from '@journeywright/schema'
import {emptyModel} from '../example.js'
import {loss, orders, plus, shop, status, users, withColumn, withTable, withView} from './shop.js'

export interface Case {
  readonly name: string
  readonly from: SchemaModel
  readonly to: SchemaModel
  readonly options?: Partial<ChangeOptions>
}

export function change(name: string, from: SchemaModel, to: SchemaModel, options: Partial<ChangeOptions> = {}): Case {
  return {name, from, to, options: {...loss, ...options}}
}

export const cases: readonly Case[] = [
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
