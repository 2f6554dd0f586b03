import {shopModel} from '@journeywright/schema/testing'
import {afterAll, expect, test} from 'vitest'
import {embeddedPostgres, prove} from '@journeywright/engines'
import {emptyModel, planned, verified, written} from './example.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const {schema, migration} = planned(shopModel())

test('proves a planned migration and each of its constraints', async () => {
  const report = await prove(engine, schema, migration)
  expect(report.judge).toMatch(/^PostgreSQL 18\.\d+ \(embedded\)$/)
  expect(report.problems).toEqual([])
  expect(report.proofs.map(({id, passed, total}) => `${id} ${passed} of ${total}`)).toEqual([
    'migration 6 of 6',
    'constraints 25 of 25',
    'round-trip 64 of 64',
    'normal-form 3 of 3',
  ])
  expect(report.proofs[1]?.checks.map(({name}) => name.replace(/:.*/, ''))).toEqual([
    'users.id NOT NULL',
    'users.email NOT NULL',
    'users.created_at NOT NULL',
    'users.chk_users_email CHECK',
    'users.fk_users_manager FOREIGN KEY',
    'users.pk_users PRIMARY KEY',
    'users.uq_users_email UNIQUE',
    'orders.id NOT NULL',
    'orders.user_id NOT NULL',
    'orders.status NOT NULL',
    'orders.total NOT NULL',
    'orders.tags NOT NULL',
    'orders.created_at NOT NULL',
    'orders.chk_orders_total CHECK',
    'orders.fk_orders_user FOREIGN KEY',
    'orders.pk_orders PRIMARY KEY',
    'order_items.order_id NOT NULL',
    'order_items.line_no NOT NULL',
    'order_items.sku NOT NULL',
    'order_items.quantity NOT NULL',
    'order_items.unit_price NOT NULL',
    'order_items.chk_order_items_quantity CHECK',
    'order_items.fk_order_items_order FOREIGN KEY',
    'order_items.pk_order_items PRIMARY KEY',
    'public.order_status ENUM',
  ])
})

test('says the same twice', async () => {
  const [first, second] = [await prove(engine, schema, migration), await prove(engine, schema, migration)]
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
})

/** What up.sql says without comments on constraints and without its own look at the catalog, which would both notice. */
const statements = migration.operations
  .filter(({kind}) => !kind.startsWith('add-comment') && !kind.startsWith('comment'))
  .map(({forward}) => forward)
  .filter(forward => !forward.startsWith('COMMENT'))

/** Every piece of it that makes a constraint, but what an identity or a primary key implies anyway. */
const pieces = statements.flatMap((statement, index) => {
  if (statement.startsWith('ALTER TABLE')) return [{index, piece: statement}]
  const lines = statement.split('\n').filter(line => line.includes('CONSTRAINT'))
  const implied = /IDENTITY|order_id|line_no/
  const columns = statement.split('\n').filter(line => / NOT NULL/.test(line) && !implied.test(line))
  return [...lines, ...columns].map(piece => ({index, piece}))
})

test('there are pieces of every kind to delete', () => {
  const kinds = ['PRIMARY KEY', 'UNIQUE', 'CHECK', 'FOREIGN KEY', ' NOT NULL']
  const counts = kinds.map(kind => `${kind.trim()} ${pieces.filter(({piece}) => piece.includes(kind)).length}`)
  expect(counts).toEqual(['PRIMARY KEY 3', 'UNIQUE 1', 'CHECK 3', 'FOREIGN KEY 3', 'NOT NULL 10'])
})

test.concurrent.each(pieces)('fails without: $piece', async ({index, piece}) => {
  const remains = piece.includes(' NOT NULL') ? piece.replace(' NOT NULL', '') : ''
  const up = statements.map((each, at) => (at === index ? each.replace(piece, remains) : each)).join('\n\n')
  const repaired = up.replaceAll(/,(?=\s*(?:,|\n\)))/g, '')
  expect(repaired).not.toBe(statements.join('\n\n'))
  const report = await prove(engine, schema, {...migration, up: repaired})
  expect(report.passed).toBeLessThan(report.total)
  expect(report.problems.some(({severity}) => severity === 'error')).toBe(true)
})

test('fails when an enum lost a value', async () => {
  const report = await prove(engine, schema, {...migration, up: migration.up.replace(", 'cancelled'", '')})
  expect(report.problems.map(({message}) => message)).toEqual([
    'Unexpected answer to `order_status ENUM: is what the model says`: expected pending, paid, shipped, cancelled, the server has pending, paid, shipped',
  ])
})

test('fails when a check is weaker than the model says', async () => {
  const report = await prove(engine, schema, {...migration, up: migration.up.replace('total >= 0', 'total > 0')})
  expect(report.problems.map(({message}) => message)).toEqual([
    'Unexpected answer to `orders.chk_orders_total: is what the model says`: expected CHECK ((total >= (0)::numeric)), the server has CHECK ((total > (0)::numeric))',
  ])
})

test('points at the line of a statement that the server refuses', async () => {
  const report = await prove(engine, schema, {
    ...migration,
    up: migration.up.replace('total numeric', 'total nummeric'),
  })
  const line = migration.up.split('\n').findIndex(each => each.includes('total numeric')) + 1
  const [problem] = report.problems
  expect(problem?.code).toBe('proof/refused-statement')
  expect(problem?.message).toContain('type "nummeric" does not exist (42704)')
  expect(problem?.at).toEqual({file: 'migrations/20260101_example/up.sql', line, column: 9})
  expect(report.proofs.map(({passed}) => passed)).toEqual([0, 0, 0, 3])
})

test('sees a down.sql that forgets something', async () => {
  const report = await prove(engine, schema, {...migration, down: migration.down.replace(/DROP TYPE [^;]*;/, '')})
  const failed = report.proofs[0]?.checks.filter(({status}) => status === 'failed')
  expect(failed?.map(({name, detail}) => `${name}: ${detail}`)).toEqual([
    'the catalog after down.sql is the one before up.sql: comment type public.order_status is new; type public.order_status is new',
    expect.stringContaining('up.sql runs again after down.sql: Unexpected refusal of `CREATE TYPE public.order_status'),
    'the catalog after the second up.sql is the one after the first: it was not reached',
  ])
})

test('sees a down.sql that only works on empty tables', async () => {
  const down = `DELETE FROM users;\n${migration.down}`
  const report = await prove(engine, schema, {...migration, down})
  expect(report.problems.map(({message}) => message)[0]).toMatch(/^Unexpected refusal of `DELETE FROM users`/)
})

test('stops when asked to', async () => {
  const stop = new AbortController()
  const progress = () => stop.abort(new Error('enough'))
  await expect(prove(engine, schema, migration, {signal: stop.signal, progress})).rejects.toThrow('enough')
})

test('tells of each check as it is made', async () => {
  const names: string[] = []
  const report = await prove(engine, schema, migration, {progress: ({name}) => names.push(name)})
  const made = report.proofs.flatMap(({checks}) => checks.map(({name}) => name))
  expect(names.toSorted()).toEqual(made.toSorted())
})

test('has nothing to show for nothing', async () => {
  const report = await prove(engine, verified(emptyModel), written(''))
  expect(report.proofs[0]?.checks.filter(({status}) => status !== 'proved').map(({detail}) => detail)).toEqual([
    'there are no tables',
  ])
})
