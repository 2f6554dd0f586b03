import {expect, test} from 'vitest'
import {readModel} from './read-model.js'

test.each([
  [
    'START 5 INCREMENT 2 MINVALUE -3 MAXVALUE 90 CACHE 7 CYCLE',
    {start: '5', increment: '2', minimum: '-3', maximum: '90', cache: '7', cycle: true},
  ],
  ['AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE MAXVALUE 2147483647 CACHE 1 NO CYCLE', {type: 'integer'}],
  ['INCREMENT -1', {increment: '-1'}],
  ['MAXVALUE 99999999999999999', {maximum: '99999999999999999'}],
])('of a sequence %s keeps what is not usual', async (options, expected) => {
  const {sequences} = await readModel(`CREATE SEQUENCE s ${options}`)
  expect(sequences).toEqual([{name: 's', namespace: 'public', ...expected, comment: ''}])
})

test('views, triggers and policies', async () => {
  const {tables, views} = await readModel(`
    CREATE TABLE t (a int);
    CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER g AFTER UPDATE OF a OR DELETE ON t REFERENCING OLD TABLE AS o
      FOR EACH STATEMENT WHEN (true) EXECUTE FUNCTION app.f('x', 2);
    ALTER TABLE t DISABLE TRIGGER g;
    CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO alice, CURRENT_USER USING (a > 1) WITH CHECK (a > 2);
    CREATE VIEW v (b) WITH (security_invoker = true) AS SELECT a FROM t WITH CASCADED CHECK OPTION;
    CREATE MATERIALIZED VIEW m AS SELECT a FROM t WITH NO DATA;
    CREATE INDEX ON m (a);
    COMMENT ON COLUMN v.b IS 'as a';`)
  expect(tables[0]?.triggers).toEqual([
    {
      name: 'g',
      timing: 'after',
      events: ['delete', 'update'],
      updateOf: ['a'],
      forEach: 'statement',
      when: 'true',
      transitionTables: {old: 'o'},
      function: 'f',
      functionNamespace: 'app',
      arguments: ['x', '2'],
      enabled: 'disabled',
      reason: '',
    },
  ])
  expect(tables[0]?.rowSecurity).toBe('off')
  expect(tables[0]?.policies).toEqual([
    {
      name: 'p',
      command: 'update',
      using: 'a > 1',
      withCheck: 'a > 2',
      roles: ['alice', 'current_user'],
      restrictive: true,
      reason: '',
    },
  ])
  expect(
    views?.map(({query, indexes, ...view}) => ({
      ...view,
      query: query.replaceAll(/\s+/g, ' '),
      indexes: indexes?.map(({name}) => name),
    })),
  ).toEqual([
    {
      name: 'v',
      namespace: 'public',
      materialized: false,
      columns: ['b'],
      options: ['security_invoker=true', 'check_option=cascaded'],
      columnComments: {b: 'as a'},
      comment: '',
      query: 'SELECT a FROM public.t',
      indexes: undefined,
    },
    {
      name: 'm',
      namespace: 'public',
      materialized: true,
      comment: '',
      withNoData: true,
      query: 'SELECT a FROM public.t',
      indexes: ['m_a_idx'],
    },
  ])
})

test('functions of one name say their arguments', async () => {
  const {functions} = await readModel(`
    CREATE FUNCTION f(a int, OUT b text) LANGUAGE sql AS $$ SELECT 'x' $$;
    CREATE FUNCTION f(varchar, numeric(3, 1)) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
    CREATE PROCEDURE app.p(x int DEFAULT 1) LANGUAGE sql AS $$ SELECT 1 $$;
    COMMENT ON FUNCTION f(int) IS 'First';`)
  expect(
    functions.map(({name, namespace, kind, identity, reason}) => ({name, namespace, kind, identity, reason})),
  ).toEqual([
    {name: 'f', namespace: 'public', kind: undefined, identity: 'integer', reason: 'First'},
    {name: 'f', namespace: 'public', kind: undefined, identity: 'character varying, numeric(3, 1)', reason: ''},
    {name: 'p', namespace: 'app', kind: 'procedure', identity: undefined, reason: ''},
  ])
  expect(functions[0]?.definition).toMatch(/^CREATE FUNCTION public\.f\(/)
})

test('partitions and heirs have the columns of their parents', async () => {
  const {tables} = await readModel(`
    CREATE TABLE p (a int NOT NULL, b text DEFAULT 'x') PARTITION BY LIST (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1, NULL);
    CREATE TABLE base (c int);
    CREATE TABLE heir (d int) INHERITS (base);
    ALTER TABLE base ADD COLUMN e int;
    ALTER TABLE ONLY base ADD COLUMN f int;`)
  const said = tables.map(({name, columns, partitioning, partitionOf, inherits}) => {
    return {name, columns: columns.map(each => each.name).join(), partitioning, partitionOf, inherits}
  })
  const none = {partitioning: null, partitionOf: undefined, inherits: undefined}
  const partitioning = {method: 'list', columns: ['a'], partitions: 'none', reason: ''}
  const partitionOf = {table: 'p', namespace: 'public', bound: 'FOR VALUES IN (1, NULL)'}
  expect(said).toEqual([
    {...none, name: 'p', columns: 'a,b', partitioning},
    {...none, name: 'p1', columns: 'a,b', partitionOf},
    {...none, name: 'base', columns: 'c,e,f'},
    {...none, name: 'heir', columns: 'c,d,e', inherits: ['public.base']},
  ])
})

test('privileges add up and go', async () => {
  const {grants, roles} = await readModel(`
    CREATE ROLE alice;
    CREATE TABLE t (a int, b int);
    CREATE SEQUENCE s;
    GRANT SELECT, INSERT ON t TO alice, PUBLIC;
    GRANT UPDATE (a, b) ON t TO alice WITH GRANT OPTION;
    GRANT ALL ON s TO alice;
    REVOKE INSERT ON t FROM PUBLIC;
    REVOKE ALL ON SEQUENCE s FROM alice;
    GRANT USAGE ON SCHEMA public TO alice;`)
  expect(roles).toEqual([{name: 'alice', grants: []}])
  expect(grants).toEqual([
    {privileges: ['select', 'insert'], on: 'table', target: 'public.t', to: 'alice'},
    {privileges: ['select'], on: 'table', target: 'public.t', to: 'public'},
    {privileges: ['update'], on: 'table', target: 'public.t', columns: ['a', 'b'], to: 'alice', grantable: true},
    {privileges: ['usage'], on: 'schema', target: 'public', to: 'alice'},
  ])
})

test('what everybody loses is told until it is given back, and goes with what it is on', async () => {
  const {withheld, grants, unmodelled} = await readModel(`
    CREATE FUNCTION f(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
    CREATE FUNCTION g(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
    CREATE FUNCTION h() RETURNS int LANGUAGE sql AS 'SELECT 1';
    CREATE TYPE mood AS ENUM ('calm');
    CREATE DOMAIN word AS text;
    CREATE TABLE t (a int);
    REVOKE ALL ON FUNCTION f FROM PUBLIC;
    REVOKE EXECUTE ON FUNCTION f(int, text), g(int) FROM PUBLIC;
    REVOKE ALL ON FUNCTION h() FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION h() TO PUBLIC;
    DROP FUNCTION g;
    REVOKE USAGE ON TYPE mood FROM PUBLIC;
    ALTER TYPE mood RENAME TO temper;
    REVOKE USAGE ON DOMAIN word FROM PUBLIC;
    DROP DOMAIN word;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT SELECT ON t TO PUBLIC;
    DROP TABLE t;
    CREATE SCHEMA old;
    CREATE TABLE old.t (a int);
    GRANT USAGE ON SCHEMA old TO PUBLIC;
    GRANT SELECT ON old.t TO PUBLIC;
    DROP SCHEMA old CASCADE;`)
  expect(withheld).toEqual([
    {privileges: ['execute'], on: 'function', target: 'public.f(integer, text)'},
    {privileges: ['usage'], on: 'type', target: 'public.temper'},
    {privileges: ['usage'], on: 'schema', target: 'public'},
  ])
  expect(grants).toEqual([{privileges: ['execute'], on: 'function', target: 'public.h()', to: 'public'}])
  expect(unmodelled).toEqual([])
})
