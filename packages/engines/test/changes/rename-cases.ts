import type {SchemaModel} from '@journeywright/schema'
import {orders, shop, status, users, withColumn, withTable, withView} from './shop.js'

export const renamed: readonly (readonly [string, SchemaModel, SchemaModel])[] = [
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
