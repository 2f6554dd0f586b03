import {readFile} from 'node:fs/promises'
import {embeddedPostgres, prove} from '@journeywright/engines'
import {afterAll, expect, test} from 'vitest'
import {emptyModel, verified, written} from './example.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const fixture = (name: string) => readFile(new URL(`../fixtures/constraints/${name}`, import.meta.url), 'utf8')
const nothing = verified(emptyModel)

test('finds rows for constraints of every kind', async () => {
  const report = await prove(engine, nothing, written(await fixture('up.sql'), await fixture('down.sql')))
  expect(report.problems).toEqual([])
  const kinds = new Map<string, number>()
  for (const {name} of report.proofs[1]?.checks ?? []) {
    const kind = /(NOT NULL|[A-Z]+(?: [A-Z]+)?):/.exec(name)?.[1] ?? name
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  expect(Object.fromEntries(kinds)).toEqual({
    'NOT NULL': 41,
    'PRIMARY KEY': 14,
    UNIQUE: 7,
    'UNIQUE INDEX': 3,
    CHECK: 31,
    'FOREIGN KEY': 10,
    EXCLUDE: 2,
    ENUM: 1,
  })
})

const checks = [
  ["status IN ('a', 'b')", 'status text NOT NULL'],
  ['a > b AND b > 10', 'a integer, b integer'],
  ['price * quantity < 1000', 'price numeric(10, 2), quantity integer'],
  ['(kind = 1) <> (note IS NULL)', 'kind integer NOT NULL, note text'],
  ["code SIMILAR TO '[A-Z]{2}[0-9]+'", 'code text'],
  ["email LIKE '%_@_%._%'", 'email text'],
  ["iban ~ '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$'", 'iban text'],
  ['starts < ends', 'starts time, ends time'],
  ["length > interval '10 minutes'", 'length interval'],
  ['lower(name) = name', 'name text'],
  ['level BETWEEN 1 AND 5 OR level = 99', 'level smallint'],
  ['year % 4 = 0', 'year integer'],
  ['num_nonnulls(a, b, c, d, e) > 0', 'a bigint, b bigint, c bigint, d bigint, e bigint'],
] as const

test('finds for each of many expressions a row that it takes, and one that it refuses', async () => {
  const tables = checks.map(([expression, columns], index) => {
    return `CREATE TABLE t${index} (${columns}, CONSTRAINT rule CHECK (${expression}));`
  })
  const down = checks.map((_, index) => `DROP TABLE t${index};`)
  const report = await prove(engine, nothing, written(tables.join('\n'), down.join('\n')))
  expect(report.problems).toEqual([])
  const proved = report.proofs[1]?.checks.filter(
    ({name, status}) => name.includes('.rule CHECK') && status === 'proved',
  )
  expect(proved).toHaveLength(checks.length)
})

const gaps = [
  [
    'a CHECK that nothing breaks',
    'CREATE TABLE t (a integer CHECK (a = a OR a IS NULL))',
    'no row was found that breaks it',
  ],
  [
    'a CHECK that nothing passes',
    'CREATE TABLE t (a integer NOT NULL CHECK (a > a))',
    'no row was found that the table accepts',
  ],
  [
    'a CHECK beyond guessing',
    `CREATE TABLE t (a text NOT NULL CHECK (md5(a) = md5(md5('x'))))`,
    'no row was found that the table accepts',
  ],
] as const

test.each(gaps)('admits that it could not prove %s', async (_, up, reason) => {
  const report = await prove(engine, nothing, written(up, 'DROP TABLE t'))
  expect(report.passed).toBeLessThan(report.total)
  expect(report.problems.map(({code}) => code)).toContain('proof/not-proved')
  expect(report.problems.map(({message}) => message).join('\n')).toContain(reason)
})

test('finds rows that an exclusion constraint of some rows refuses', async () => {
  const up = `CREATE TABLE t (
    starts_on date NOT NULL, ends_on date, superseded_at timestamptz,
    CONSTRAINT apart EXCLUDE USING gist (daterange(starts_on, ends_on, '[]') WITH &&) WHERE (superseded_at IS NULL)
  )`
  const report = await prove(engine, nothing, written(up, 'DROP TABLE t'))
  expect(report.problems).toEqual([])
})

test('refutes a CHECK that the server was told not to enforce', async () => {
  const up = 'CREATE TABLE t (a integer, CONSTRAINT rule CHECK (a > 5) NOT ENFORCED)'
  const report = await prove(engine, nothing, written(up, 'DROP TABLE t'))
  expect(report.problems.map(({code, message}) => `${code} ${message}`)).toEqual([
    'proof/refuted Unexpected answer to `t.rule CHECK: accepts a good row, rejects a bad one with 23514`: expected the server to reject a row with 23514, and it took the row',
  ])
})
