import {readSql} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {readModel} from './read-model.js'

test('the search path says what an unqualified name means', async () => {
  const {tables} = await readModel(`
    SELECT pg_catalog.set_config('search_path', 'app, public', false);
    CREATE TABLE t (a int PRIMARY KEY);
    SET search_path = public;
    CREATE TABLE u (a int REFERENCES app.t);
    RESET search_path;
    CREATE SCHEMA shop CREATE TABLE v (a int REFERENCES public.u) CREATE TABLE w (b int);`)
  expect(
    tables.map(
      ({namespace, name, foreignKeys}) => `${namespace}.${name} ${JSON.stringify(foreignKeys[0]?.references ?? null)}`,
    ),
  ).toEqual([
    'app.t null',
    'public.u {"table":"t","namespace":"app","columns":["a"]}',
    'shop.v {"table":"u","namespace":"public","columns":[]}',
    'shop.w null',
  ])
})

test.each([
  ['CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING', 'the model has no place for `CREATE RULE`'],
  ['CREATE TEMP TABLE x (a int)', 'a temporary table, which ends with its session'],
  ['CREATE TABLE x AS SELECT 1', 'a table made by a query: only a server knows its columns'],
  ['CREATE INDEX x ON t USING hnsw (a)', 'the model has no indexes of method `hnsw`'],
  ['ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC', 'the model has no place for `ALTER DEFAULT`'],
  ['ALTER TABLE t ALTER a SET STATISTICS 9', 'the model has no place for `SET STATISTICS`'],
  ['ALTER TABLE t REPLICA IDENTITY FULL', 'the model has no place for `REPLICA IDENTITY`'],
  ['ALTER TABLE nobody ADD b int', 'there is no table `nobody` to alter'],
  [
    'DO $$ BEGIN FOR i IN 1..3 LOOP DROP TABLE t; END LOOP; END $$',
    'a block of code: what it does is known when it runs',
  ],
  ['DO $$ BEGIN oh no END $$', 'a block of code: what it does is known when it runs'],
  ['UPDATE t SET a = 1', 'rows, which are no part of a schema'],
  ['CREATE TABLE x (a int) TABLESPACE fast', 'the model has no tablespaces and access methods'],
  ['SELECT 1', 'a query, which is no part of a schema'],
])('leaves out %s', async (text, reason) => {
  const {unmodelled} = await readModel(`CREATE TABLE t (a int);\n  ${text};\n`)
  expect(unmodelled).toEqual([{text, reason, at: {file: 'schema.sql', line: 2, column: 3}}])
})

test('rows of a dump are one entry, and what psql understands is kept aside', async () => {
  const {tables, unmodelled} = await readModel(
    [
      '\\connect shop',
      'CREATE TABLE t (a text);',
      "INSERT INTO t VALUES ('a;b');",
      "INSERT INTO t VALUES ('c');",
      'COPY t (a) FROM stdin;',
      "it's; CREATE TABLE no (a int);",
      '\\.',
      'CREATE TABLE u (a int);',
    ].join('\n'),
  )
  expect(tables.map(({name}) => name)).toEqual(['t', 'u'])
  expect(unmodelled.map(({text, reason, at}) => `${at?.line} ${reason}: ${text}`)).toEqual([
    '1 a line for psql, which only psql understands: \\connect shop',
    "6 rows, which are no part of a schema: it's; CREATE TABLE no (a int);\n\\.",
    "3 rows, which are no part of a schema; 1 more such follow: INSERT INTO t VALUES ('a;b')",
    '5 rows, which are no part of a schema: COPY t (a) FROM stdin',
  ])
})

test('a table goes with the views that use it', async () => {
  const {tables, views} = await readModel(`
    CREATE TABLE a (x int);
    CREATE TABLE aa (x int REFERENCES a);
    CREATE VIEW of_a AS SELECT x FROM a;
    CREATE VIEW of_view AS SELECT x FROM of_a;
    CREATE VIEW of_aa AS SELECT x FROM aa;
    DROP TABLE a CASCADE;`)
  expect(tables.map(({name, foreignKeys}) => `${name} ${foreignKeys.length}`)).toEqual(['aa 0'])
  expect(views?.map(({name}) => name)).toEqual(['of_aa'])
})

test('files follow each other, each with a session of its own', async () => {
  const {model} = await readSql(
    [
      {path: 'db/1.sql', content: 'SET search_path = app; CREATE TABLE t (a int)'},
      {path: 'db/2.sql', content: 'CREATE TABLE t (b int); ALTER TABLE app.t ADD c int'},
    ],
    {name: 'shop'},
  )
  expect(model.name).toBe('shop')
  expect(model.tables.map(({namespace, columns}) => `${namespace}: ${columns.map(({name}) => name).join()}`)).toEqual([
    'app: a,c',
    'public: b',
  ])
})

test('nothing is a schema too', async () => {
  expect((await readModel('-- nothing but words\n')).tables).toEqual([])
  expect((await readSql([])).model.name).toBe('schema')
})
