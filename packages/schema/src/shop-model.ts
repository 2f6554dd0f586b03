import type {SchemaModel} from './model.js'
import {newColumn, newForeignKey, newIndex, newTable} from './new-table.js'

const key = (table: string) => ({name: `pk_${table}`, columns: ['id']})
const id = newColumn('id', 'bigint', {identity: 'always', comment: 'Surrogate key.'})
const createdAt = newColumn('created_at', 'timestamptz', {default: 'now()', comment: 'When the row was made.'})
const money = {kind: 'numeric', precision: 12, scale: 2} as const

const users = newTable({
  name: 'users',
  comment: 'A person who can sign in.',
  area: 'identity',
  columns: [
    id,
    newColumn('email', 'text', {
      comment: "Where the person is reached; it's the sign-in name.",
      classification: ['pii'],
    }),
    newColumn('manager_id', 'bigint', {nullable: true, comment: 'Who this person reports to.'}),
    createdAt,
  ],
  primaryKey: key('users'),
  uniques: [
    {name: 'uq_users_email', columns: ['email'], nullsDistinct: true, reason: 'One account an address.', sources: []},
  ],
  checks: [{name: 'chk_users_email', expression: "email LIKE '%@%'", reason: 'An address has an @.', sources: []}],
  foreignKeys: [
    newForeignKey({name: 'fk_users_manager', columns: ['manager_id'], table: 'users', onDelete: 'set null'}),
  ],
  indexes: [
    newIndex({name: 'idx_users_manager_id', columns: ['manager_id'], reason: 'Finds the reports of a manager.'}),
  ],
})

const orders = newTable({
  name: 'orders',
  comment: 'A purchase.',
  area: 'sales',
  columns: [
    id,
    newColumn('user_id', 'bigint', {comment: 'Who ordered.'}),
    newColumn(
      'status',
      {kind: 'enum', name: 'order_status'},
      {default: "'pending'", comment: 'Where the order stands.'},
    ),
    newColumn('total', money, {comment: 'What is to be paid, in the order currency.'}),
    newColumn('tags', {kind: 'array', of: {kind: 'text'}}, {default: "'{}'", comment: 'Free labels.'}),
    createdAt,
  ],
  primaryKey: key('orders'),
  checks: [{name: 'chk_orders_total', expression: 'total >= 0', reason: 'Nobody is paid for ordering.', sources: []}],
  foreignKeys: [
    newForeignKey({
      name: 'fk_orders_user',
      columns: ['user_id'],
      table: 'users',
      reason: 'An order outlives an account.',
    }),
  ],
  indexes: [
    newIndex({
      name: 'idx_orders_user_id',
      columns: ['user_id', 'created_at'],
      reason: 'Lists the orders of a user.',
      serves: ['orders-of-user'],
    }),
  ],
})

const orderItems = newTable({
  name: 'order_items',
  comment: 'One line of an order.',
  kind: 'associative',
  area: 'sales',
  columns: [
    newColumn('order_id', 'bigint', {comment: 'The order.'}),
    newColumn('line_no', 'smallint', {comment: 'Position within the order, from 1.'}),
    newColumn('sku', {kind: 'varchar', length: 64}, {comment: 'What was bought, as it was called then.'}),
    newColumn('quantity', 'integer', {default: '1', comment: 'How many.'}),
    newColumn('unit_price', money, {comment: 'Price of one at the time of the order.'}),
  ],
  primaryKey: {name: 'pk_order_items', columns: ['order_id', 'line_no']},
  checks: [
    {name: 'chk_order_items_quantity', expression: 'quantity > 0', reason: 'A line holds something.', sources: []},
  ],
  foreignKeys: [
    newForeignKey({name: 'fk_order_items_order', columns: ['order_id'], table: 'orders', onDelete: 'cascade'}),
  ],
})

/** A small shop that uses each part of the model that people meet daily: for tests of rules, strategies, diagrams and engines. */
export function shopModel(): SchemaModel {
  return {
    formatVersion: '1',
    name: 'shop',
    dialect: 'postgresql',
    tables: [users, orders, orderItems],
    enums: [
      {
        name: 'order_status',
        namespace: 'public',
        values: ['pending', 'paid', 'shipped', 'cancelled'],
        comment: 'The life of an order.',
        sources: [],
      },
    ],
    functions: [],
    roles: [],
    extensions: [],
    accessPatterns: [
      {
        id: 'orders-of-user',
        description: 'The orders of a user, newest first',
        table: 'orders',
        equals: ['user_id'],
        sortsBy: [{name: 'created_at', order: 'desc'}],
        sources: [],
      },
    ],
    unmodelled: [],
  }
}
