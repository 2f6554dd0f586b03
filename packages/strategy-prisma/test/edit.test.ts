import {newColumn, newForeignKey, newIndex, newTable, type SchemaModel, type Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {edit, path, shop} from './edit-shop.js'

/** The lines that went and came, in their order. */
function changes(from: string, to: string): readonly string[] {
  const [old, now] = [from.split('\n'), to.split('\n')]
  const tell = (line: string) => line.trim().replaceAll(/\s+/g, ' ')
  return [
    ...old.filter(line => !now.includes(line)).map(line => `- ${tell(line)}`),
    ...now.filter(line => !old.includes(line)).map(line => `+ ${tell(line)}`),
  ]
}

function inTable(name: string, change: (table: Table) => Partial<Table>) {
  return (model: SchemaModel): SchemaModel => ({
    ...model,
    tables: model.tables.map(table => (table.name === name ? {...table, ...change(table)} : table)),
  })
}

const subscriptions = newTable({
  name: 'subscriptions',
  area: 'billing',
  columns: [newColumn('id', 'bigint', {identity: 'always'}), newColumn('customer_id', 'text')],
  primaryKey: {name: 'subscriptions_pkey', columns: ['id']},
  foreignKeys: [
    {
      ...newForeignKey({name: 'fk_subscriptions_customer', columns: ['customer_id'], table: 'customers'}),
      onDelete: 'cascade',
    },
  ],
  indexes: [newIndex({name: 'subscriptions_customer_id_idx', columns: ['customer_id']})],
})

const addSubscriptions = (model: SchemaModel): SchemaModel => ({...model, tables: [...model.tables, subscriptions]})

test.each([false, true])('a schema that nothing changes keeps every byte (without a base: %s)', async keepsNoBase => {
  const {text, problems} = await edit(model => model, {keepsNoBase})
  expect(text).toBe(shop)
  expect(problems).toEqual([])
})

test('a new table is a model at the end, and one line in the model that it belongs to', async () => {
  const {text, problems} = await edit(addSubscriptions)
  expect(problems).toEqual([])
  const [before = '', after = ''] = text.split('\n// ====')
  expect(changes(shop, before)).toEqual(['+ subscriptions Subscription[]'])
  expect(`// ====${after}${text.split('\n// ====').slice(2).join('\n// ====')}`).toContain('BILLING')
  expect(text).toContain(`model Subscription {
  id         BigInt @id @default(autoincrement())
  customerId String @map("customer_id")

  customer Customer @relation(fields: [customerId], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "fk_subscriptions_customer")

  @@index([customerId])
  @@map("subscriptions")
}
`)
})

test('what people changed in a model of ours stays, beside what comes to it', async () => {
  const first = await edit(addSubscriptions)
  const changed = first.text
    .replace('  customer Customer', '  payer Customer')
    .replace('model Subscription {', '/// Paid by the month.\nmodel Subscription {\n  // asked for by the bookkeepers')
    .replace('  @@map("subscriptions")', '  @@index([id, customerId])\n  @@map("subscriptions")')
  const {text, problems} = await edit(
    inTable('subscriptions', ({columns}) => ({columns: [...columns, newColumn('paused', 'boolean')]})),
    {files: [{path, content: changed}]},
  )
  expect(problems).toEqual([])
  expect(changes(changed, text)).toEqual(['+ paused Boolean'])
})

test('an instant that the client keeps in other models is kept by it in a new one', async () => {
  const {text} = await edit(({tables, ...model}) => {
    const updated = newColumn('updated_at', {kind: 'other', name: 'timestamp(3) without time zone'}, {nullable: true})
    return {...model, tables: [...tables, {...subscriptions, columns: [...subscriptions.columns, updated]}]}
  })
  expect(text).toMatch(/^  updatedAt +DateTime\? +@updatedAt @map\("updated_at"\) @db.Timestamp\(3\)$/m)
})

test('the same change again, or with what it made, changes nothing more', async () => {
  const {text} = await edit(addSubscriptions)
  const files = [{path, content: text}]
  expect((await edit(model => model, {files})).text).toBe(text)
  expect((await edit(model => model, {files, keepsNoBase: true})).text).toBe(text)
})

const edits: readonly (readonly [string, (model: SchemaModel) => SchemaModel, readonly string[]])[] = [
  [
    'a column comes after those before it',
    inTable('orders', ({columns}) => ({
      columns: [...columns.slice(0, 2), newColumn('note', 'text', {comment: 'Free.'}), ...columns.slice(2)],
    })),
    ['+ /// Free.', '+ note String'],
  ],
  [
    'a column that becomes optional keeps what else its line says',
    inTable('customers', ({columns}) => ({
      columns: columns.map(each => (each.name === 'id' ? {...each, default: `'x'`} : {...each, nullable: true})),
    })),
    [
      '- id String @id @default(cuid()) // made by the client',
      '- mail String @unique',
      '- updatedAt DateTime @updatedAt @map("updated_at")',
      '+ id String @id @default("x") // made by the client',
      '+ mail String? @unique',
      '+ updatedAt DateTime? @updatedAt @map("updated_at")',
    ],
  ],
  [
    'what goes takes its line along, and nothing else',
    inTable('customers', ({columns, indexes}) => ({
      columns: columns.filter(({name}) => name !== 'nickname'),
      indexes: indexes.filter(({unique}) => !unique),
    })),
    ['- mail String @unique', '- nickname String? @default("friend")', '+ mail String'],
  ],
  [
    'an index is a line among the attributes',
    inTable('orders', ({indexes}) => ({
      indexes: [...indexes, newIndex({name: 'by_state', columns: ['state', 'id']})],
    })),
    ['+ @@index([state, id], map: "by_state")'],
  ],
  [
    'a value of an enum comes in its place',
    model => ({...model, enums: model.enums.map(each => ({...each, values: ['OPEN', 'on hold', 'SHUT']}))}),
    ['+ on_hold @map("on hold")'],
  ],
  [
    'a check is a note',
    inTable('orders', () => ({checks: [{name: 'chk_id', expression: 'id > 0', reason: '', sources: []}]})),
    ['+ // Only in the database: chk_id (check)'],
  ],
  [
    'a table that goes takes its model along, and the ways to it',
    ({tables, ...model}) => ({...model, tables: tables.filter(({name}) => name !== 'orders')}),
    [
      '- orders Order[]',
      '- model Order {',
      '- id Int @id @default(autoincrement())',
      '- state State @default(OPEN)',
      '- customerId String @map("customer_id")',
      '- buyer Customer @relation(fields: [customerId], references: [id], onDelete: Cascade)',
      '- @@index([customerId])',
      '- @@map("orders")',
    ],
  ],
]

test.each(edits)('%s', async (_, change, expected) => {
  const {text, problems} = await edit(change)
  expect(changes(shop, text)).toEqual(expected)
  expect(problems).toEqual([])
})

test('a key that is a line of its own goes with that line', async () => {
  const content = shop
    .replace('mail      String   @unique', 'mail      String')
    .replace('  // never', '  @@unique([mail])\n  // never')
  const drop = inTable('customers', ({indexes}) => ({indexes: indexes.filter(({unique}) => !unique)}))
  const {text} = await edit(drop, {files: [{path, content}]})
  expect(changes(content, text)).toEqual(['- @@unique([mail])'])
})

test('what was formatted stays formatted', async () => {
  const content = shop
    .replace('      customers   Customer[]', '  customers Customer[]')
    .replace('id Int @id\n  c', 'id        Int        @id\n  c')
  const {text} = await edit(addSubscriptions, {files: [{path, content}]})
  expect(text).toContain('  id            String         @id @default(cuid()) // made by the client\n')
})

test('without a base, what we do not know of stays', async () => {
  const {text} = await edit(({tables, ...model}) => ({...model, tables: [...tables.slice(0, 1), subscriptions]}), {
    keepsNoBase: true,
  })
  expect(text).toContain('model Order {')
  expect(text).toContain('model Subscription {')
})

test('a schema of several files is changed where its models are, and grows by areas', async () => {
  const [head = '', ...blocks] = shop.split(/(?=^model Tag|^enum State)/m)
  const files = [
    {path: 'db/schema/a.prisma', content: head},
    ...blocks.map((content, at) => ({path: `db/schema/part${at}.prisma`, content})),
  ]
  const {files: out, problems} = await edit(addSubscriptions, {files})
  expect(problems).toEqual([])
  expect(out.map(({path: each}) => each)).toEqual([...files.map(({path: each}) => each), 'db/schema/billing.prisma'])
  expect(out.slice(1, 3)).toEqual(files.slice(1))
})

test('a schema that Prisma refuses is left alone, and its line is told', async () => {
  const content = shop.replace('Int @id\n', 'Itn @id\n')
  const {files, problems} = await edit(addSubscriptions, {files: [{path, content}]})
  expect(files).toEqual([])
  expect(problems[0]?.at).toEqual({file: path, line: 25, column: 6})
})

test('lines may end as on Windows', async () => {
  const content = shop.replaceAll('\n', '\r\n')
  const {text, problems} = await edit(addSubscriptions, {files: [{path, content}]})
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  expect(problems).toEqual([])
})
