import {newColumn, newForeignKey, newTable, type ForeignKey, type Table} from '@journeywright/schema'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const addresses = tableOf('addresses', ['id'])

test('several relations between two models are named, and so is each way back', async () => {
  const orders = tableOf(
    'orders',
    ['id', 'shipping_address_id', 'billing_address_id'],
    [
      newForeignKey({name: 'fk_ship', columns: ['shipping_address_id'], table: 'addresses'}),
      newForeignKey({
        name: 'fk_bill',
        columns: ['billing_address_id'],
        table: 'addresses',
        onDelete: 'set null',
        onUpdate: 'cascade',
      }),
    ],
  )
  expect(await relationLines([withNullable(orders, 'billing_address_id'), addresses])).toEqual([
    'shippingAddress Address @relation("OrderShippingAddress", fields: [shippingAddressId], references: [id], onDelete: Restrict, onUpdate: NoAction, map: "fk_ship")',
    'billingAddress Address? @relation("OrderBillingAddress", fields: [billingAddressId], references: [id], onDelete: SetNull, onUpdate: Cascade, map: "fk_bill")',
    'ordersAsShippingAddress Order[] @relation("OrderShippingAddress")',
    'ordersAsBillingAddress Order[] @relation("OrderBillingAddress")',
  ])
})

test('a tree has a parent and children', async () => {
  const key = newForeignKey({name: 'fk_parent', columns: ['parent_id'], table: 'categories'})
  const categories = withNullable(tableOf('categories', ['id', 'parent_id'], [key]), 'parent_id')
  expect(await relationLines([categories])).toEqual([
    'parent Category? @relation("CategoryParent", fields: [parentId], references: [id], onDelete: Restrict, onUpdate: NoAction, map: "fk_parent")',
    'children Category[] @relation("CategoryParent")',
  ])
})

test('a key that is also unique is one to one', async () => {
  const key = newForeignKey({name: 'fk_id', columns: ['id'], table: 'addresses', cardinality: 'one-to-one'})
  expect(await relationLines([tableOf('address_notes', ['id'], [key]), addresses])).toEqual([
    'address Address @relation(fields: [id], references: [id], onDelete: Restrict, onUpdate: NoAction, map: "fk_id")',
    'addressNote AddressNote?',
  ])
})

test('a composite key to a unique pair, and a column that is called as the relation would be', async () => {
  const currencies = {...tableOf('currencies', ['id', 'code', 'country']), uniques: [uniqueOf(['country', 'code'])]}
  const references = {table: 'currencies', columns: ['country', 'code']}
  const key = {...newForeignKey({name: 'fk_c', columns: ['country', 'currency'], table: 'currencies'}), references}
  expect(await relationLines([tableOf('prices', ['id', 'country', 'currency'], [key]), currencies])).toEqual([
    'currencyRef Currency @relation(fields: [country, currency], references: [country, code], onDelete: Restrict, onUpdate: NoAction, map: "fk_c")',
    'prices Price[]',
  ])
})

test('a way back never takes the name of a column', async () => {
  const users = tableOf('users', ['id', 'orders'])
  const key = newForeignKey({name: 'fk_user', columns: ['user_id'], table: 'users'})
  expect(await relationLines([users, tableOf('orders', ['id', 'user_id'], [key])])).toContain('orders2 Order[]')
})

test('a table without key is ignored, with its relations', async () => {
  const key = newForeignKey({name: 'fk_log', columns: ['address_id'], table: 'addresses'})
  const log = {...tableOf('log', ['address_id'], [key]), primaryKey: null}
  expect(await relationLines([log, addresses])).toEqual([])
  expect(writeModel(modelOf([log, addresses])).text).toContain('  @@map("log")\n  @@ignore\n}')
})

async function relationLines(tables: readonly Table[]): Promise<readonly string[]> {
  const {files, text} = writeModel(modelOf(tables))
  expect(await prismaStrategy().check(files)).toEqual([])
  const lines = text.split('\n').map(line => line.trim().replaceAll(/ +/g, ' '))
  return lines.filter(line => line.includes('@relation') || /^\w+ [A-Z]\w+(\[\]|\?)$/.test(line))
}

function withNullable(table: Table, name: string): Table {
  return {...table, columns: table.columns.map(column => (column.name === name ? {...column, nullable: true} : column))}
}

function tableOf(name: string, columns: readonly string[], foreignKeys: readonly ForeignKey[] = []): Table {
  return newTable({
    name,
    columns: columns.map(column => newColumn(column, 'bigint')),
    primaryKey: {name: `pk_${name}`, columns: ['id']},
    foreignKeys,
  })
}

function uniqueOf(columns: readonly string[]) {
  return {name: `uq_${columns.join('_')}`, columns, nullsDistinct: true, reason: '', sources: []}
}
