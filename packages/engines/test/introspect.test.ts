import {readFile} from 'node:fs/promises'
import {catalogDifferences, embeddedPostgres, readDatabase} from '@journeywright/engines'
import {printSchemaSql, type SchemaModel} from '@journeywright/schema'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

async function load(sql: string) {
  const database = await engine.open()
  const refused = await database.execute(sql)
  if (refused) throw new Error(refused.message)
  return database
}

async function loadFile(name: string) {
  return load(await readFile(new URL(`../fixtures/introspect/${name}`, import.meta.url), 'utf8'))
}

async function readSql(sql: string): Promise<SchemaModel> {
  return (await readDatabase(await load(sql), {name: 'example'})).model
}

function peopleTriggers({tables}: SchemaModel): readonly string[] {
  const people = tables.find(({name}) => name === 'people')
  return (people?.triggers ?? []).map(trigger => JSON.stringify(trigger))
}

test('says again what a database says that uses everything', async () => {
  const first = await loadFile('everything.sql')
  const before = await first.catalog()
  const {model, problems} = await readDatabase(first, {name: 'theatre'})
  expect(problems).toEqual([])
  expect(model.unmodelled).toEqual([])
  const second = await load(printSchemaSql(model))
  expect(catalogDifferences(before, await second.catalog())).toEqual([])
  expect((await readDatabase(second, {name: 'theatre'})).model).toEqual(model)
  expect(await first.catalog()).toEqual(before)
  // What the catalog of differences doesn't look at.
  expect(model.roles.map(role => JSON.stringify(role))).toMatchInlineSnapshot(`
    [
      "{"name":"Front of House","grants":[{"table":"seats","privileges":["delete"]}]}",
      "{"name":"usher","grants":[]}",
    ]
  `)
  expect(model.grants?.map(grant => JSON.stringify(grant))).toMatchInlineSnapshot(`
    [
      "{"privileges":["execute"],"on":"function","target":"public.shout(text,integer)","to":"usher"}",
      "{"privileges":["execute"],"on":"procedure","target":"box_office.close_all(integer)","to":"usher"}",
      "{"privileges":["create"],"on":"schema","target":"public","to":"usher"}",
      "{"privileges":["usage"],"on":"sequence","target":"box_office.receipt_number","to":"usher"}",
      "{"privileges":["select"],"on":"table","target":"box_office.shows","to":"usher"}",
      "{"privileges":["select"],"on":"table","target":"public.people","columns":["id"],"to":"Front of House"}",
      "{"privileges":["update"],"on":"table","target":"public.people","columns":["name","nickname"],"to":"Front of House"}",
      "{"privileges":["select","insert"],"on":"table","target":"public.people","to":"usher"}",
      "{"privileges":["select"],"on":"table","target":"public.places","to":"public"}",
      "{"privileges":["all"],"on":"table","target":"public.visits","to":"usher","grantable":true}",
      "{"privileges":["usage"],"on":"type","target":"public.cents","to":"usher"}",
      "{"privileges":["select"],"on":"view","target":"box_office.takings","to":"usher"}",
      "{"privileges":["select"],"on":"view","target":"public.a_first","to":"usher"}",
    ]
  `)
  expect(peopleTriggers(model)).toMatchInlineSnapshot(`
    [
      "{"name":"late","timing":"after","events":["insert","delete"],"constraint":"initially deferred","function":"note","reason":""}",
      "{"name":"touch","timing":"before","events":["update"],"updateOf":["name","nickname"],"when":"(old.name IS DISTINCT FROM new.name)","function":"touch","arguments":["a","it's ü",""],"reason":"Keeps the time."}",
    ]
  `)
  expect(
    model.tables.flatMap(({triggers}) => triggers.flatMap(({name, enabled}) => (enabled ? [[name, enabled]] : []))),
  ).toEqual([
    ['emptied', 'always'],
    ['quiet', 'disabled'],
  ])
})

test('reads the types of columns', async () => {
  const {tables} = await readSql(
    `
    CREATE TYPE public.mood AS ENUM ('glad');
    CREATE DOMAIN public.rank AS integer;
    CREATE TYPE public.pair AS (a integer);
    CREATE TABLE public.t (
      a numeric, b numeric(9), c numeric(9, 2), d numeric(2, -3), e varchar, f varchar(3), g char, h bpchar, i time, j timetz,
      k timestamp, l timestamptz(2), m "char", n interval hour, o public.mood, p public.rank[], q public.pair, r varchar(3)[],
      s int2vector, t oid, u public.t, v xml, w tsvector, x double precision, y bit varying(4), z public.mood[]
    )`.replace(', u public.t', ''),
  )
  expect(tables.flatMap(({columns}) => columns.map(({name, type}) => `${name} ${JSON.stringify(type)}`)))
    .toMatchInlineSnapshot(`
    [
      "a {"kind":"other","name":"numeric"}",
      "b {"kind":"numeric","precision":9,"scale":0}",
      "c {"kind":"numeric","precision":9,"scale":2}",
      "d {"kind":"other","name":"numeric(2,-3)"}",
      "e {"kind":"other","name":"character varying"}",
      "f {"kind":"varchar","length":3}",
      "g {"kind":"char","length":1}",
      "h {"kind":"other","name":"bpchar"}",
      "i {"kind":"time"}",
      "j {"kind":"other","name":"time with time zone"}",
      "k {"kind":"timestamp"}",
      "l {"kind":"other","name":"timestamp(2) with time zone"}",
      "m {"kind":"other","name":"\\"char\\""}",
      "n {"kind":"other","name":"interval hour"}",
      "o {"kind":"enum","name":"mood","namespace":"public"}",
      "p {"kind":"array","of":{"kind":"domain","name":"rank","namespace":"public"}}",
      "q {"kind":"composite","name":"pair","namespace":"public"}",
      "r {"kind":"array","of":{"kind":"varchar","length":3}}",
      "s {"kind":"other","name":"int2vector"}",
      "t {"kind":"other","name":"oid"}",
      "v {"kind":"other","name":"xml"}",
      "w {"kind":"tsvector"}",
      "x {"kind":"double precision"}",
      "y {"kind":"other","name":"bit varying(4)"}",
      "z {"kind":"array","of":{"kind":"enum","name":"mood","namespace":"public"}}",
    ]
  `)
})

test('puts what others need first, and then the alphabet', async () => {
  const model = await readSql(`
    CREATE DOMAIN public.b AS integer; CREATE DOMAIN public.a AS public.b; CREATE DOMAIN public.c AS public.b[];
    CREATE TYPE public.z AS (n integer); CREATE TYPE public.y AS (n public.z[]);
    CREATE VIEW public.w AS SELECT 1 AS n; CREATE VIEW public.v AS SELECT * FROM public.w;
    CREATE VIEW public.x AS SELECT 1 AS n; CREATE VIEW public.u AS SELECT 1 AS n;
    CREATE OR REPLACE VIEW public.w AS SELECT n FROM public.x;
    CREATE FUNCTION public.g() RETURNS integer LANGUAGE sql RETURN 1;
    CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql RETURN public.g()`)
  const names = (items: readonly {readonly name: string}[] = []) => items.map(({name}) => name).join(' ')
  expect(names(model.domains)).toBe('b a c')
  expect(names(model.composites)).toBe('z y')
  expect(names(model.views)).toBe('u x w v')
  expect(names(model.functions)).toBe('g f')
})

test('keeps what a partition has of its own, and leaves out what it has of its parent', async () => {
  const {tables} = await readSql(`
    CREATE TABLE public.target (id integer PRIMARY KEY);
    CREATE TABLE public.parent (id integer PRIMARY KEY REFERENCES public.target, n integer CHECK (n > 0)) PARTITION BY RANGE (id);
    CREATE INDEX parent_n ON public.parent (n);
    CREATE TABLE public.part PARTITION OF public.parent (CHECK (n < 9)) FOR VALUES FROM (MINVALUE) TO (10);
    CREATE INDEX part_n ON public.part (n DESC);
    ALTER TABLE public.part ADD CONSTRAINT part_target FOREIGN KEY (n) REFERENCES public.target`)
  const part = tables.find(({name}) => name === 'part')
  expect(part?.primaryKey).toBeNull()
  expect([part?.checks, part?.indexes, part?.foreignKeys].map(list => list?.map(({name}) => name))).toEqual([
    ['part_n_check'],
    ['part_n'],
    ['part_target'],
  ])
  expect(part?.partitionOf).toEqual({table: 'parent', namespace: 'public', bound: 'FOR VALUES FROM (MINVALUE) TO (10)'})
})

test('keeps the names of what was there before a partition joined', async () => {
  const first = await load(`
    CREATE TABLE public.target (id integer PRIMARY KEY);
    CREATE TABLE public.parent (id integer PRIMARY KEY, n integer REFERENCES public.target, UNIQUE (n, id)) PARTITION BY RANGE (id);
    CREATE TABLE public.referring (id integer REFERENCES public.parent);
    CREATE INDEX parent_n ON public.parent (abs(n), n) INCLUDE (id);
    CREATE TABLE public.part (n integer, id integer, CONSTRAINT own_key PRIMARY KEY (id), CONSTRAINT own_pair UNIQUE (n, id),
      CONSTRAINT own_target FOREIGN KEY (n) REFERENCES public.target);
    CREATE INDEX own_n ON public.part (abs(n), n) INCLUDE (id);
    ALTER TABLE public.parent ATTACH PARTITION public.part DEFAULT;
    CREATE TABLE public.usual PARTITION OF public.parent FOR VALUES FROM (1) TO (2)`)
  const {model} = await readDatabase(first)
  const [, part, referring, , usual] = model.tables
  expect([usual?.primaryKey, usual?.uniques, usual?.indexes, usual?.foreignKeys]).toEqual([null, [], [], []])
  expect([part?.primaryKey?.name, part?.uniques[0]?.name, part?.indexes[0]?.name]).toEqual([
    'own_key',
    'own_pair',
    'own_n',
  ])
  expect([part, referring].map(table => table?.foreignKeys.map(({name}) => name))).toEqual([
    ['own_target'],
    ['referring_id_fkey'],
  ])
  const second = await load(printSchemaSql(model))
  expect(catalogDifferences(await first.catalog(), await second.catalog())).toEqual([])
})

test('warns of an index that no query uses', async () => {
  const database = await load('CREATE TABLE public.t (a integer); INSERT INTO public.t VALUES (1), (1)')
  await database.execute('CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t (a)')
  const {model, problems} = await readDatabase(database)
  expect(problems.map(({code, message}) => `${code} ${message}`)).toEqual([
    'engine/invalid-index Unexpected index `public.t_a` that is not valid, as after CREATE INDEX CONCURRENTLY that failed, expected one that queries use',
  ])
  expect(model.tables[0]?.indexes.map(({name}) => name)).toEqual(['t_a'])
})
