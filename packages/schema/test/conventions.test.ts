import {detectConventions} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {modelFromExample, type ModelExample} from '@journeywright/schema/testing'

const detect = (tables: NonNullable<ModelExample['tables']>) => detectConventions(modelFromExample({tables}))
const named = (...names: readonly string[]) => detect(names.map(name => ({name})))
const key = {primaryKey: {name: 'pk', columns: ['id']}, columns: [{name: 'id'}]}

test.each([
  [['users', 'order_items', 'products', 'user_roles', 'payments'], 'snake_case'],
  [['users', 'orderItems', 'products', 'userRoles', 'payments'], 'camelCase'],
  [['User', 'OrderItem', 'Product', 'UserRole', 'Payment'], 'PascalCase'],
  [['USERS', 'ORDER_ITEMS', 'PRODUCTS', 'USER_ROLES', 'PAYMENTS'], 'UPPER_CASE'],
])('the case of %j', (names, value) => {
  expect(named(...names).tableCase).toEqual({value, kept: 5, told: 5, broken: []})
})

test('says how sure it is, and who is different', () => {
  expect(named('users', 'orders', 'products', 'payments', 'OrderItem').tableNumber).toBeNull()
  expect(named('users', 'orders', 'products', 'payments', 'reviews', 'invoice').tableNumber).toEqual({
    value: 'plural',
    kept: 5,
    told: 6,
    broken: [{namespace: 'public', table: 'invoice'}],
  })
})

test('one name of two cases speaks for neither', () => {
  expect(named('users', 'orders', 'stock', 'payments', 'reviews', 'order_items', 'userRoles').tableCase).toBeNull()
})

test.each([
  [['categories', 'people', 'boxes', 'statuses', 'days'], 'plural'],
  [['category', 'person', 'box', 'stop', 'day'], 'singular'],
])('the number of %j', (names, value) => expect(named(...names).tableNumber?.value).toBe(value))

test('words that are the same for one and many tell nothing', () => {
  expect(named('news', 'series', 'metadata', 'staff', 'inventory', 'address').tableNumber).toBeNull()
})

test('keys, and the columns that refer to them', () => {
  const children = ['pets', 'toys', 'beds', 'bowls', 'walks'].map(name => ({
    name,
    ...key,
    columns: [...key.columns, {name: 'owner_id'}],
    foreignKeys: [{name: `fk_${name}`, columns: ['owner_id'], table: 'owners'}],
  }))
  const {keyName, foreignKeyEnding} = detect([{name: 'owners', ...key}, ...children])
  expect(keyName).toEqual({value: 'id', kept: 6, told: 6, broken: []})
  expect(foreignKeyEnding).toEqual({value: 'id', kept: 5, told: 5, broken: []})
  const ids = ['cat', 'dog', 'cow', 'hen', 'pig'].map(name => ({
    name,
    columns: [{name: `${name}Id`}],
    primaryKey: {name: 'pk', columns: [`${name}Id`]},
  }))
  expect(detect(ids).keyName?.value).toBe('table id')
})

test('partitions are named by their parent', () => {
  const tables = ['users', 'orders', 'products', 'payments', 'reviews'].map(name => ({name}))
  const partition = {name: 'Orders2026', partitionOf: {table: 'orders', namespace: 'public', bound: 'DEFAULT'}}
  expect(detect([...tables, partition]).tableCase?.broken).toEqual([])
})
