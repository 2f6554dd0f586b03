import {newColumn, newModel, newTable, planChange, type Migration, type SchemaModel} from '@journeywright/schema'
import {afterAll, expect, test} from 'vitest'
import {embeddedPostgres, prove} from '@journeywright/engines'
import {verified, written} from './example.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const boat = newTable({
  name: 'boat',
  columns: [
    newColumn('boat_id', 'integer'),
    newColumn('name', 'text'),
    newColumn('length', 'integer'),
    newColumn('berth', 'text', {nullable: true}),
  ],
  primaryKey: {name: 'boat_pkey', columns: ['boat_id']},
})
const harbour = newModel({name: 'harbour', tables: [boat]})

async function proveOn(base: SchemaModel, to: SchemaModel, migration: Migration | readonly Migration[]) {
  const {passed, total, problems, proofs} = await prove(engine, verified(to), migration, {base})
  const checks = proofs.flatMap(proof => proof.checks)
  const failed = checks.filter(({status}) => status !== 'proved').map(({name, detail}) => `${name}: ${detail}`)
  return {passed, total, problems, failed, checks: checks.map(({name}) => name)}
}

const without = (...names: readonly string[]): SchemaModel => ({
  ...harbour,
  tables: [{...boat, columns: boat.columns.filter(({name}) => !names.includes(name))}],
})

test('rows that were there are there after up, and the same after down', async () => {
  const {migrations} = planChange(without('berth'), harbour, {createdAt: '2026-03-01T09:30:00.000Z'})
  const {passed, total, problems, checks} = await proveOn(without('berth'), harbour, migrations)
  expect(problems).toEqual([])
  expect(passed).toBe(total)
  expect(checks.slice(6, 11)).toEqual([
    'every table that was there holds rows before up.sql runs',
    'up.sql runs with rows in the tables that were there',
    'these rows are there after up.sql',
    'down.sql runs with these rows',
    'these rows are after down.sql what they were before up.sql',
  ])
})

test.each([
  ['a required column', without('length'), 'ADD COLUMN length integer NOT NULL', 'DROP COLUMN length', '23502'],
  [
    'a value that becomes required',
    {
      ...harbour,
      tables: [{...boat, columns: boat.columns.map(column => ({...column, nullable: column.name !== 'boat_id'}))}],
    },
    'ALTER COLUMN name SET NOT NULL, ALTER COLUMN length SET NOT NULL',
    'ALTER COLUMN name DROP NOT NULL, ALTER COLUMN length DROP NOT NULL',
    '23502',
  ],
  ['a check', harbour, 'ADD CONSTRAINT c CHECK (length < 0)', 'DROP CONSTRAINT c', '23514'],
])('%s that only empty tables take is refused', async (_, base, forward, back, code) => {
  const migration = written(`ALTER TABLE public.boat ${forward};`, `ALTER TABLE public.boat ${back};`)
  const {problems, failed} = await proveOn(base, harbour, migration)
  expect(problems[0]?.message).toContain(`(${code})`)
  expect(failed).toContainEqual(
    expect.stringMatching(/^up\.sql runs with rows in the tables that were there: Unexpected refusal/),
  )
  expect(failed).toContain('these rows are there after up.sql: up.sql did not run')
})

test('a migration that loses rows is refused', async () => {
  const up = 'DELETE FROM public.boat WHERE boat_id = (SELECT min(boat_id) FROM public.boat);'
  const {failed} = await proveOn(harbour, harbour, written(up))
  expect(failed).toEqual([
    'these rows are there after up.sql: public.boat had 3 rows and has 2',
    'these rows are after down.sql what they were before up.sql: public.boat had 3 rows and has 2',
  ])
})

test('a way back that leaves something else in the rows is refused', async () => {
  const up = 'UPDATE public.boat SET length = length + 1;'
  expect((await proveOn(harbour, harbour, written(up))).failed).toEqual([
    'these rows are after down.sql what they were before up.sql: rows of public.boat say something else',
  ])
  const back = 'UPDATE public.boat SET length = length - 1;'
  expect((await proveOn(harbour, harbour, written(up, back))).failed).toEqual([])
})

test('what a plan says that it loses may be lost, and nothing else', async () => {
  const plan = planChange(harbour, without('berth'), {createdAt: '2026-03-01T09:30:00.000Z', allowDataLoss: true})
  expect((await proveOn(harbour, without('berth'), plan.migrations)).failed).toEqual([])
  const [first] = plan.migrations
  const silent = plan.migrations.map(migration => ({...migration, operations: []}))
  expect(first?.up).toContain('DROP COLUMN')
  expect((await proveOn(harbour, without('berth'), silent)).failed).toEqual([
    'these rows are after down.sql what they were before up.sql: rows of public.boat say something else',
  ])
})

test('a file outside a transaction runs between those in one, and names itself when it is refused', async () => {
  const [table] = harbour.tables
  const indexed = {
    ...harbour,
    tables: table
      ? [
          {
            ...table,
            uniques: [{name: 'boat_name_key', columns: ['name'], nullsDistinct: true, reason: '', sources: []}],
          },
        ]
      : [],
  }
  const {migrations} = planChange(harbour, indexed, {createdAt: '2026-03-01T09:30:00.000Z', slug: 'unique_names'})
  expect(migrations.map(({up}) => up.includes('CONCURRENTLY'))).toEqual([true, false])
  expect((await proveOn(harbour, indexed, migrations)).failed).toEqual([])
  const broken = migrations.map((each, at) =>
    at === 1 ? {...each, up: each.up.replace('USING INDEX boat_name_key', 'USING INDEX nowhere')} : each,
  )
  const {problems} = await proveOn(harbour, indexed, broken)
  expect(problems[0]?.at?.file).toBe(`migrations/${migrations[1]?.name}/up.sql`)
})
