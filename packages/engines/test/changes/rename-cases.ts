import type {SchemaModel, Table} from '@journeywright/schema'
import {orders, shop, status, users, withColumn, withTable, withView} from './shop.js'

const duty = {name: 'chk_duty', expression: "status <> 'gone' OR total > 0", reason: 'Paid.', sources: []}
const withDuty = withTable({checks: [duty]}, 'orders')

/** A value more, whose way back makes the type anew while all is called as it was. */
function withTheft(table: Table): SchemaModel {
  return {...shop, tables: [users, table], enums: [{...status, values: ['stolen', ...status.values]}]}
}

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
  ['orders=sales', withDuty, withTheft({...orders, name: 'sales', checks: [duty]})],
  [
    'orders.status=state',
    withDuty,
    withTheft({
      ...orders,
      columns: orders.columns.map(column => (column.name === 'status' ? {...column, name: 'state'} : column)),
      checks: [{...duty, expression: "state <> 'gone' OR total > 0"}],
    }),
  ],
  ['orders.chk_duty=chk_due', withDuty, withTheft({...orders, checks: [{...duty, name: 'chk_due'}]})],
]
