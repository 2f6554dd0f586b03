import {catalogDifferences, embeddedPostgres, type Catalog} from '@journeywright/engines'
import {printSchemaSql, readSql, splitScript} from '@journeywright/schema'
import {readdirSync, readFileSync} from 'node:fs'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const folder = new URL('../fixtures/read-sql/', import.meta.url)

/** As psql would, but for rows. */
async function load(sql: string): Promise<Catalog> {
  const database = await engine.open()
  const refusals = []
  for (const {kind, text} of splitScript(sql)) {
    const failure = kind === 'statement' && !/^copy\b/i.test(text) ? await database.execute(text) : null
    if (failure) refusals.push(`${text}: ${failure.message}`)
  }
  expect(refusals).toEqual([])
  const catalog = await database.catalog()
  await database.close()
  return catalog
}

async function compare(sql: string) {
  const {model, problems} = await readSql([{path: 'schema.sql', content: sql}])
  const made = await load(`SET check_function_bodies = off;\n${printSchemaSql(model)}`)
  return {model, problems, differences: catalogDifferences(await load(sql), made)}
}

/** Rows and lines for psql are no part of a schema. */
const expected = /^(?:rows|a query|a line for psql)/

test.each(readdirSync(folder))('%s makes the same catalog, read and printed again', async file => {
  const {model, problems, differences} = await compare(readFileSync(new URL(file, folder), 'utf8'))
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([])
  expect(differences).toEqual([])
  expect(model.unmodelled.filter(({reason}) => !expected.test(reason))).toEqual([])
})

test('what is missing then is what was left out', async () => {
  const {model, differences} = await compare(`
    CREATE TABLE t (a int PRIMARY KEY, b int);
    CREATE RULE nothing AS ON DELETE TO t DO INSTEAD NOTHING;
    CREATE TYPE span AS RANGE (subtype = float8);
    CREATE STATISTICS s ON a, b FROM t;
    CREATE TABLE from_query AS SELECT a FROM t;`)
  expect(differences).toEqual([
    'column public.from_query.a is missing',
    'other CREATE RULE nothing AS\n    ON DELETE TO public.t DO INSTEAD NOTHING is missing',
    'other CREATE STATISTICS public.s ON a, b FROM public.t is missing',
    'other CREATE TYPE public.span AS RANGE (subtype = double precision) is missing',
    'table public.from_query is missing',
  ])
  expect(model.unmodelled.map(({text, reason}) => `${text}: ${reason}`)).toEqual([
    'CREATE RULE nothing AS ON DELETE TO t DO INSTEAD NOTHING: the model has no place for `CREATE RULE`',
    'CREATE TYPE span AS RANGE (subtype = float8): the model has no range types',
    'CREATE STATISTICS s ON a, b FROM t: the model has no place for `CREATE STATISTICS`',
    'CREATE TABLE from_query AS SELECT a FROM t: a table made by a query: only a server knows its columns',
  ])
})
