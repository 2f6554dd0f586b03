import {defaultConventions, designSchema} from '@journeywright/designer'
import {
  newColumn,
  newForeignKey,
  newModel,
  newTable,
  schemaRules,
  verifySchema,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

function modelOf(tables: readonly Table[]): SchemaModel {
  return newModel({name: 'gallery', tables})
}

/** Tables with a key and a name each, spelt as one house spells them. */
function gallery(key: (table: string) => string, names: readonly string[], type: 'integer' | 'uuid' = 'integer') {
  const tables = names.map(name =>
    newTable({
      name,
      comment: `One ${name}.`,
      columns: [
        newColumn(key(name), type, {comment: 'Its number.'}),
        newColumn(name === name.toLowerCase() ? 'title' : 'Title', 'text', {comment: 'What it is called.'}),
      ],
      primaryKey: {name: `${name}_pkey`, columns: [key(name)]},
    }),
  )
  return modelOf(tables)
}

const singular = ['artist', 'customer', 'painting', 'room', 'sale']
const snake = gallery(name => `${name}_id`, singular)
const {packs} = installedPacks()

function extend(base: SchemaModel, request: string) {
  const design = designSchema({request, packs, conventions: defaultConventions, base})
  if (design.status !== 'designed') throw new Error(`it asks: ${design.questions.map(({text}) => text).join(' ')}`)
  return design
}

function tableOf({tables}: SchemaModel, name: string): Table | undefined {
  return tables.find(table => table.name === name)
}

test('what is there stays, and new tables are called, keyed and linked as those are', () => {
  const {model} = extend(snake, 'add subscriptions')
  expect(model.tables.slice(0, 5)).toEqual(snake.tables)
  expect(model.tables.slice(5).map(({name}) => name)).toEqual([
    'subscription_plan',
    'subscription',
    'subscription_period',
  ])
  const subscription = tableOf(model, 'subscription')
  expect(subscription?.columns[0]).toMatchObject({name: 'subscription_id', type: {kind: 'integer'}})
  expect(subscription?.primaryKey?.name).toBe('subscription_pkey')
  expect(subscription?.columns.map(({name}) => name)).not.toContain('created_at')
  expect(subscription?.foreignKeys[0]).toMatchObject({
    name: 'subscription_customer_id_fkey',
    columns: ['customer_id'],
    references: {table: 'customer', columns: ['customer_id']},
  })
  const verification = verifySchema(model, schemaRules)
  expect(verification.problems.filter(({severity}) => severity !== 'info')).toEqual([])
})

test('names in another case are followed, in keys, references and rules too', () => {
  const base = gallery(name => `${name}Id`, ['Artist', 'Customer', 'Painting', 'Room', 'Sale'])
  const {model} = extend(base, 'add subscriptions')
  const subscription = tableOf(model, 'Subscription')
  expect(subscription?.columns.map(({name}) => name).slice(0, 4)).toEqual([
    'SubscriptionId',
    'CustomerId',
    'SubscriptionPlanId',
    'Status',
  ])
  expect(subscription?.foreignKeys.map(({references}) => references)).toEqual([
    {table: 'Customer', columns: ['CustomerId']},
    {table: 'SubscriptionPlan', columns: ['SubscriptionPlanId']},
  ])
  expect(subscription?.checks.map(({expression}) => expression)).toContain('"CancelledAt" >= "StartedAt"')
  expect(verifySchema(model, schemaRules).ok).toBe(true)
})

test('plural names and uuid keys are followed', () => {
  const base = gallery(() => 'id', ['artists', 'customers', 'paintings', 'rooms', 'sales'], 'uuid')
  const {model} = extend(base, 'add subscriptions')
  const subscriptions = tableOf(model, 'subscriptions')
  expect(subscriptions?.columns[0]).toMatchObject({name: 'id', type: {kind: 'uuid'}, default: 'gen_random_uuid()'})
  expect(subscriptions?.foreignKeys[0]?.references).toEqual({table: 'customers', columns: ['id']})
})

test('what most tables carry, new ones carry, with the trigger that keeps it', () => {
  const trigger = {
    name: 'touch',
    timing: 'before',
    events: ['update'],
    function: 'touch_row',
    reason: '',
  } as const
  const stamp = newColumn('last_update', 'timestamptz', {default: 'now()', comment: 'When it changed.'})
  const tables = snake.tables.map(table => ({...table, columns: [...table.columns, stamp], triggers: [trigger]}))
  const definition =
    "CREATE FUNCTION public.touch_row() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$ BEGIN NEW.last_update := now(); RETURN NEW; END $$"
  const functions = [{name: 'touch_row', namespace: 'public', definition, reason: ''}]
  const {model} = extend({...snake, tables, functions}, 'add subscriptions')
  const subscription = tableOf(model, 'subscription')
  expect(subscription?.columns.at(-1)).toMatchObject({name: 'last_update', default: 'now()'})
  expect(subscription?.triggers).toEqual([trigger])
})

test('an instant with a precision, as Prisma has them, is carried as well', () => {
  const type = {kind: 'other', name: 'timestamp(3) without time zone'} as const
  const stamp = {...newColumn('createdAt', 'timestamp', {default: 'CURRENT_TIMESTAMP'}), type}
  const tables = snake.tables.map(table => ({...table, columns: [...table.columns, stamp]}))
  const {model} = extend({...snake, tables}, 'add subscriptions')
  expect(tableOf(model, 'subscription')?.columns.at(-1)).toMatchObject({
    name: 'createdAt',
    type,
    comment: 'When the row was made.',
  })
})

test('a table that is there gets what the request says of it, and rows that are there need no value for it', () => {
  const {model} = extend(snake, 'Each customer has a loyalty_level and a birthday.')
  expect(model.tables).toHaveLength(5)
  const customer = tableOf(model, 'customer')
  expect(customer?.columns.map(({name, nullable}) => [name, nullable])).toEqual([
    ['customer_id', false],
    ['title', false],
    ['loyalty_level', true],
    ['birthday', true],
  ])
})

test('tables of a namespace of their own get company there', () => {
  const tables = snake.tables.map(table => ({...table, namespace: 'art'}))
  const {model} = extend({...snake, tables}, 'add subscriptions')
  expect(tableOf(model, 'subscription')?.namespace).toBe('art')
  expect(tableOf(model, 'subscription')?.foreignKeys[0]?.references).toEqual({
    table: 'customer',
    namespace: 'art',
    columns: ['customer_id'],
  })
})

test('what a house states wins over what is there', () => {
  const source = {authority: 'convention', text: 'Table names are plural.', from: 'CONVENTIONS.md:3:1'} as const
  const conventions = {...defaultConventions, tableNames: {value: 'plural', source} as const}
  const design = designSchema({request: 'add subscriptions', packs, conventions, base: snake})
  const names = design.status === 'designed' ? design.model.tables.map(({name}) => name) : []
  expect(names).toContain('subscriptions')
})

test('a request that adds nothing is asked about', () => {
  const fines = newTable({
    name: 'fine',
    columns: [newColumn('fine_id', 'integer'), newColumn('customer_id', 'integer')],
    primaryKey: {name: 'fine_pkey', columns: ['fine_id']},
    foreignKeys: [
      {
        ...newForeignKey({name: 'fine_customer_id_fkey', columns: ['customer_id'], table: 'customer'}),
        references: {table: 'customer', columns: ['customer_id']},
      },
    ],
  })
  const base = {...snake, tables: [...snake.tables, fines]}
  const design = designSchema({request: 'add fines', packs, conventions: defaultConventions, base})
  expect(design.status).toBe('needs-input')
})
