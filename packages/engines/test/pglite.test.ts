import {createRequire} from 'node:module'
import {catalogDifferences, chooseEngine, pglite, readDatabase, SqlRefusal} from '@journeywright/engines'
import {printSchemaSql} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {afterAll, expect, test} from 'vitest'

// An optional peer: where it isn't installed, these tests say that they were skipped.
const isInstalled = canResolve()
const engine = pglite()
afterAll(() => engine.close(), 120_000)

function canResolve(): boolean {
  try {
    createRequire(import.meta.url).resolve('@electric-sql/pglite')
    return true
  } catch {
    // What can't be resolved isn't installed.
    return false
  }
}

test.runIf(isInstalled)('answers as a server does', {timeout: 240_000}, async () => {
  const database = await engine.open()
  expect(database.judge).toMatch(/^PostgreSQL \d+\.\d+ \(PGlite\)$/)
  expect(
    await database.execute('CREATE TABLE public.t (id bigint PRIMARY KEY, n int CONSTRAINT small CHECK (n < 3))'),
  ).toBeNull()
  const insert = 'INSERT INTO public.t VALUES ($1, $2) RETURNING id, n'
  expect(await database.query(insert, ['9007199254740993', 1])).toEqual([{id: '9007199254740993', n: 1}])
  expect(await database.execute('INSERT INTO public.t VALUES (1, 7)')).toMatchObject({
    code: '23514',
    constraint: 'small',
    table: 't',
    position: null,
  })
  expect(await database.execute('SELECT * FROM public.t WHERE nothing')).toMatchObject({code: '42703', position: 30})
  await expect(database.query('SELECT 1 / 0')).rejects.toThrow(SqlRefusal)

  const copy = await database.clone()
  expect(catalogDifferences(await database.catalog(), await copy.catalog())).toEqual([])
  expect(await copy.query('SELECT n FROM public.t')).toEqual([{n: 1}])
  await copy.execute('DROP TABLE public.t')
  expect(await database.query('SELECT n FROM public.t')).toEqual([{n: 1}])
  await copy.close()
  await database.close()
})

test.runIf(isInstalled)('opens empty databases, which hold what a server would hold', {timeout: 240_000}, async () => {
  const first = await engine.open()
  expect(await first.catalog()).toEqual([{kind: 'schema', name: 'public', definition: ''}])
  expect(await first.execute(printSchemaSql(shopModel()))).toBeNull()
  const {model} = await readDatabase(first, {name: 'shop'})
  const second = await engine.open()
  expect(await second.catalog()).toEqual([{kind: 'schema', name: 'public', definition: ''}])
  expect(await second.execute('CREATE EXTENSION citext; CREATE EXTENSION btree_gist')).toBeNull()
  expect(await second.execute(printSchemaSql(model))).toBeNull()
  expect(catalogDifferences(await first.catalog(), await second.catalog())).toEqual([
    'extension btree_gist is new',
    'extension citext is new',
  ])
})

test.runIf(isInstalled)(
  'stands in where npm has no PostgreSQL for the machine, and says so',
  {timeout: 240_000},
  async () => {
    const chosen = onMachine('riscv64', () => chooseEngine('embedded'))
    const database = await onMachine('riscv64', () => chosen.open())
    expect(database.judge).toMatch(/^PostgreSQL \d+\.\d+ \(PGlite, as the embedded PostgreSQL is not installed\)$/)
    expect(await database.query('SELECT 1 AS one')).toEqual([{one: 1}])
    await chosen.close()
  },
)

test('leaves the embedded PostgreSQL to judge where it runs', async () => {
  const chosen = chooseEngine('embedded')
  const database = await chosen.open()
  expect(database.judge).toMatch(/ \(embedded\)$/)
  await chosen.close()
})

/** Npm's PostgreSQL is looked for by the name of the machine. */
function onMachine<Result>(name: string, work: () => Result): Result {
  const arch = process.arch
  Object.defineProperty(process, 'arch', {value: name, configurable: true})
  try {
    return work()
  } finally {
    Object.defineProperty(process, 'arch', {value: arch, configurable: true})
  }
}
