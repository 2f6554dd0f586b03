import {defaultConventions, designSchema} from '@journeywright/designer'
import {newColumn, newForeignKey, newModel, newTable, type SchemaModel} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

/** Five tables, each with a key and a title, in a spelling of their own. */
function house(names: readonly string[], key: (name: string) => string, title: string): SchemaModel {
  const tables = names.map(name =>
    newTable({
      name,
      columns: [newColumn(key(name), 'integer'), newColumn(title, 'text')],
      primaryKey: {name: `${name}_pkey`, columns: [key(name)]},
    }),
  )
  return newModel({name: 'records', tables})
}

const snake = house(['artist', 'customer', 'track', 'room', 'sale'], name => `${name}_id`, 'title')
const pascal = house(['Artist', 'Customer', 'Track', 'Room', 'Sale'], name => `${name}Id`, 'Title')

function ask(base: SchemaModel, request: string) {
  return designSchema({request, packs, conventions: defaultConventions, base})
}

function design(base: SchemaModel, request: string) {
  const found = ask(base, request)
  if (found.status !== 'designed') throw new Error(`it asks: ${found.questions.map(({text}) => text).join(' ')}`)
  const before = new Set(base.tables.map(({name}) => name))
  return {...found, added: found.model.tables.filter(({name}) => !before.has(name))}
}

const columnsOf = ({added}: ReturnType<typeof design>) =>
  added.map(({name, columns}) => [name, columns.map(column => column.name)])

test('what contains many of a thing that is there is joined to them, in the singular', () => {
  expect(columnsOf(design(snake, 'A wishlist contains tracks.'))).toEqual([
    ['wishlist', ['wishlist_id']],
    ['wishlist_track', ['wishlist_id', 'track_id']],
  ])
  expect(columnsOf(design(pascal, 'A wishlist contains tracks.'))).toEqual([
    ['Wishlist', ['WishlistId']],
    ['WishlistTrack', ['WishlistId', 'TrackId']],
  ])
  expect(columnsOf(design(snake, 'A wish has a note and a track.'))).toEqual([
    ['wish', ['wish_id', 'track_id', 'note']],
  ])
})

test('columns that refer end as those that are there', () => {
  const owners = newTable({
    name: 'owner',
    columns: [newColumn('id', 'integer')],
    primaryKey: {name: 'pk', columns: ['id']},
  })
  const pets = ['cat', 'dog', 'cow', 'hen', 'pig'].map(name =>
    newTable({
      name,
      columns: [newColumn('id', 'integer'), newColumn('owner', 'integer')],
      primaryKey: {name: `pk_${name}`, columns: ['id']},
      foreignKeys: [newForeignKey({name: `fk_${name}`, columns: ['owner'], table: 'owner'})],
    }),
  )
  const base = newModel({name: 'farm', tables: [owners, ...pets]})
  const [toy] = design(base, 'A toy has a colour and an owner.').added
  expect(toy?.columns.map(({name}) => name)).toEqual(['id', 'owner', 'colour'])
  expect(toy?.foreignKeys[0]).toMatchObject({columns: ['owner'], references: {table: 'owner', columns: ['id']}})
})

test('functions are called as what is there, and speak of tables by their names there', () => {
  const tables = pascal.tables.map(table => ({...table, namespace: 'art'}))
  const {model} = design({...pascal, tables}, 'add subscriptions with an audit trail')
  expect(model.functions.map(({name}) => name)).toEqual(['RejectChange', 'WriteAuditLog'])
  const [reject, write] = model.functions.map(({definition}) => definition)
  expect(reject).toContain('CREATE FUNCTION public."RejectChange"()')
  expect(write).toContain(
    'INSERT INTO art."AuditLog" ("TableName", "RowKey", "Action", "OldValues", "NewValues", "ChangedBy")',
  )
  expect(write).toContain(`WHEN 'Subscription' THEN concat_ws('/', kept ->> 'SubscriptionId')`)
  const triggers = model.tables.flatMap(table => table.triggers)
  expect([...new Set(triggers.map(trigger => trigger.function))].sort()).toEqual(['RejectChange', 'WriteAuditLog'])
  expect(triggers.map(({name}) => name)).toContain('TrgSubscriptionAudit')
})

test('functions that are there tell how functions are called, and one of the same name is used', () => {
  const own = {name: 'writeAuditLog', namespace: 'public', definition: 'CREATE FUNCTION …', reason: ''}
  const {model} = design({...pascal, functions: [own]}, 'add subscriptions with an audit trail')
  expect(model.functions.map(({name}) => name)).toEqual(['writeAuditLog', 'rejectChange'])
  expect(model.functions[0]).toBe(own)
})

test('what is there already is said with its place, and asked about precisely', () => {
  const found = ask(snake, 'add sales')
  expect(found.status === 'needs-input' && found.questions).toEqual([
    {
      id: 'describe-sale',
      text: 'The table `public.sale` of records is there already, with `sale_id`, `title`. What is to be kept about each sale besides? Such as "Each sale has a note."',
      why: 'The request asks for `sale` and does not say what is to change.',
    },
  ])
  const answers = [{question: 'describe-sale', text: 'a due date', by: 'me'}]
  const changed = designSchema({request: 'add sales', answers, packs, conventions: defaultConventions, base: snake})
  const sale = changed.status === 'designed' ? changed.model.tables.find(({name}) => name === 'sale') : undefined
  expect(sale?.columns.map(({name}) => name)).toEqual(['sale_id', 'title', 'due_date'])
})

test('what is there already stays as it is where other things are asked for, and the report says so', () => {
  const {report, added} = design(snake, 'add sales and subscriptions')
  expect(added.map(({name}) => name)).not.toContain('sale')
  expect(report.assumptions.map(({statement}) => statement)).toContain(
    'The table `public.sale` of records is there already, and stays as it is.',
  )
  expect(design(snake, 'add subscriptions for customers').report.assumptions.map(({id}) => id)).not.toContain(
    'existing.customer',
  )
  const unknown = ask(snake, 'add sales and fines')
  const ids = unknown.status === 'needs-input' ? unknown.questions.map(({id}) => id) : []
  expect(ids.slice(0, 2)).toEqual(['describe-sale', 'describe-fine'])
})
