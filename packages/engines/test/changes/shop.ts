import {newColumn, newForeignKey, newIndex, newTable, type SchemaModel, type Table} from '@journeywright/schema'
import {emptyModel} from '../example.js'

export const users = newTable({
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
export const orders = newTable({
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
export const status = {
  name: 'status',
  namespace: 'public',
  values: ['new', 'paid', 'gone'],
  comment: 'State.',
  sources: [],
}
export const shop: SchemaModel = {...emptyModel, tables: [users, orders], enums: [status]}

export function withTable(given: Partial<Table>, name = 'users'): SchemaModel {
  return {...shop, tables: shop.tables.map(table => (table.name === name ? {...table, ...given} : table))}
}

export function withColumn(name: string, given: Partial<Table['columns'][number]>, of = users): SchemaModel {
  return withTable(
    {columns: of.columns.map(column => (column.name === name ? {...column, ...given} : column))},
    of.name,
  )
}

export const plus = (...columns: Table['columns']) => withTable({columns: [...users.columns, ...columns]})
export const view = {
  name: 'adults',
  namespace: 'public',
  materialized: false,
  query: 'SELECT id, email, name FROM public.users WHERE age > 17',
  comment: 'Old enough.',
  columnComments: {email: 'Their address.'},
}
export const withView: SchemaModel = {
  ...shop,
  views: [view, {...view, name: 'adults_too', query: 'SELECT email FROM public.adults', columnComments: {}}],
}
export const loss = {allowDataLoss: true}
