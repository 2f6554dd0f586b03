import type {Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {readModel} from './read-model.js'

async function readTable(sql: string): Promise<Table> {
  const {tables} = await readModel(sql)
  const [table] = tables
  if (!table) throw new Error('there is no table')
  return table
}

test('reads a table whole', async () => {
  const model = await readModel(`
    CREATE TABLE users (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      email text NOT NULL UNIQUE CHECK (email <> ''),
      team int REFERENCES teams ON DELETE CASCADE
    );
    COMMENT ON TABLE users IS 'Who signs in';`)
  expect(model).toEqual({
    formatVersion: '1',
    name: 'schema',
    dialect: 'postgresql',
    tables: [
      {
        name: 'users',
        namespace: 'public',
        comment: 'Who signs in',
        kind: 'entity',
        area: '',
        columns: [
          column('id', 'bigint', {nullable: false, identity: 'always'}),
          column('email', 'text', {nullable: false}),
          column('team', 'integer'),
        ],
        primaryKey: {name: 'users_pkey', columns: ['id']},
        uniques: [{name: 'users_email_key', columns: ['email'], nullsDistinct: true, reason: '', sources: []}],
        checks: [{name: 'users_email_check', expression: "email <> ''", reason: '', sources: []}],
        foreignKeys: [
          {
            name: 'users_team_fkey',
            columns: ['team'],
            references: {table: 'teams', namespace: 'public', columns: []},
            onDelete: 'cascade',
            onUpdate: 'no action',
            cardinality: 'many-to-one',
            reason: '',
            sources: [],
          },
        ],
        indexes: [],
        policies: [],
        triggers: [],
        partitioning: null,
        functionalDependencies: [],
        volume: null,
        retention: null,
        sources: [],
      },
    ],
    enums: [],
    functions: [],
    roles: [],
    extensions: [],
    accessPatterns: [],
    unmodelled: [],
  })
})

function column(name: string, kind: string, rest: object = {}) {
  const empty = {nullable: true, default: null, identity: null, generated: null, comment: ''}
  return {name, type: {kind}, ...empty, classification: [], sources: [], ...rest}
}

test.each([
  ['int', {kind: 'integer'}],
  ['int4', {kind: 'integer'}],
  ['float(20)', {kind: 'real'}],
  ['decimal(8,2)', {kind: 'numeric', precision: 8, scale: 2}],
  ['numeric(8)', {kind: 'numeric', precision: 8, scale: 0}],
  ['numeric(3,-2)', {kind: 'numeric', precision: 3, scale: -2}],
  ['numeric', {kind: 'other', name: 'numeric'}],
  ['varchar(10)', {kind: 'varchar', length: 10}],
  ['character varying', {kind: 'other', name: 'character varying'}],
  ['char', {kind: 'char', length: 1}],
  ['"char"', {kind: 'other', name: '"char"'}],
  ['timestamp(3)', {kind: 'other', name: 'timestamp(3) without time zone'}],
  ['timestamptz(0)', {kind: 'other', name: 'timestamp(0) with time zone'}],
  ['time with time zone', {kind: 'other', name: 'time with time zone'}],
  ['interval day to second (3)', {kind: 'other', name: 'interval day to second(3)'}],
  ['interval year', {kind: 'other', name: 'interval year'}],
  ['bit varying(5)', {kind: 'other', name: 'bit varying(5)'}],
  ['text[][3]', {kind: 'array', of: {kind: 'text'}}],
  ['mood', {kind: 'enum', name: 'mood', namespace: 'public'}],
  ['other.mood[]', {kind: 'array', of: {kind: 'enum', name: 'mood', namespace: 'other'}}],
  ['short', {kind: 'domain', name: 'short', namespace: 'public'}],
  ['pair', {kind: 'composite', name: 'pair', namespace: 'public'}],
  ['citext', {kind: 'other', name: 'ext.citext'}],
  ['geometry(Point,4326)', {kind: 'other', name: 'geometry(point,4326)'}],
  ['"Odd Name"', {kind: 'other', name: '"Odd Name"'}],
])('reads the type %s', async (type, expected) => {
  const {columns} = await readTable(`
    CREATE EXTENSION citext SCHEMA ext;
    CREATE TYPE mood AS ENUM ('calm');
    CREATE TYPE other.mood AS ENUM ('cross');
    CREATE DOMAIN short AS varchar(5);
    CREATE TYPE pair AS (a int, b int);
    CREATE TABLE t (c ${type});`)
  expect(columns[0]?.type).toEqual(expected)
})

test.each([
  ['now()', 'now()'],
  ['NULL', null],
  ["'it''s'::text", "'it''s'::text"],
  ['1 + 2', '(1 + 2)'],
  ["nextval('numbers')", "nextval('public.numbers')"],
  ["'calm'::mood", "'calm'::public.mood"],
  ['twice(2)', 'public.twice(2)'],
  ['pg_catalog.random()', 'pg_catalog.random()'],
])('reads the default %s', async (written, expected) => {
  const {columns} = await readTable(`
    CREATE SEQUENCE numbers;
    CREATE TYPE mood AS ENUM ('calm');
    CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT 2 * $1';
    CREATE TABLE t (c text DEFAULT ${written});`)
  expect(columns[0]?.default).toBe(expected)
})

test('a serial column is a default and a sequence that it owns', async () => {
  const {tables, sequences} = await readModel('CREATE TABLE app.t (id smallserial)')
  expect(tables[0]?.columns[0]).toMatchObject({
    type: {kind: 'smallint'},
    nullable: false,
    default: "nextval('app.t_id_seq'::regclass)",
  })
  const ownedBy = {namespace: 'app', table: 't', column: 'id'}
  expect(sequences).toEqual([{name: 't_id_seq', namespace: 'app', type: 'smallint', ownedBy, comment: ''}])
})

test('constraints say all that they can', async () => {
  const {foreignKeys, uniques, exclusions, checks} = await readTable(`
    CREATE TABLE t (
      a int, b int, c int,
      FOREIGN KEY (a, b) REFERENCES t (b, c) MATCH FULL ON DELETE SET NULL (a) ON UPDATE RESTRICT INITIALLY DEFERRED,
      UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c) DEFERRABLE,
      EXCLUDE USING gist (a WITH =, (b + c) DESC WITH OPERATOR(pg_catalog.<>)) WHERE (c > 0),
      CHECK (a > b) NO INHERIT
    );`)
  expect(foreignKeys).toEqual([
    {
      name: 't_a_b_fkey',
      columns: ['a', 'b'],
      references: {table: 't', namespace: 'public', columns: ['b', 'c']},
      deferrable: 'initially deferred',
      matchFull: true,
      setColumns: ['a'],
      onDelete: 'set null',
      onUpdate: 'restrict',
      cardinality: 'one-to-one',
      reason: '',
      sources: [],
    },
  ])
  expect(uniques).toEqual([
    {
      name: 't_a_b_c_key',
      columns: ['a', 'b'],
      include: ['c'],
      deferrable: 'initially immediate',
      nullsDistinct: false,
      reason: '',
      sources: [],
    },
  ])
  expect(exclusions?.map(({name, definition}) => `${name}: ${definition}`)).toEqual([
    't_a_expr_excl: EXCLUDE USING gist (a WITH =, (b + c) DESC WITH OPERATOR(pg_catalog.<>)) WHERE (c > 0)',
  ])
  expect(checks).toEqual([{name: 't_check', expression: 'a > b', noInherit: true, reason: '', sources: []}])
})

test('an index says all that it can', async () => {
  const {indexes} = await readTable(`
    CREATE TABLE t (a text, b int, c int);
    CREATE UNIQUE INDEX CONCURRENTLY i ON t USING btree
      (a COLLATE "C" text_pattern_ops DESC NULLS LAST, (b + 1) NULLS FIRST) INCLUDE (c) NULLS NOT DISTINCT
      WITH (fillfactor = 70) WHERE b > 0;`)
  expect(indexes).toEqual([
    {
      name: 'i',
      columns: [
        {name: 'a', order: 'desc', nulls: 'last', opclass: 'text_pattern_ops', collation: 'pg_catalog."C"'},
        {name: '(b + 1)', order: 'asc', nulls: 'first'},
      ],
      method: 'btree',
      unique: true,
      nullsDistinct: false,
      storage: ['fillfactor=70'],
      where: 'b > 0',
      include: ['c'],
      reason: '',
      serves: [],
      sources: [],
    },
  ])
})

test('a check is named after the one column that it is about, wherever that column stands', async () => {
  const {checks} = await readTable('CREATE TABLE t (a int CHECK (b > 0), CHECK (a > 1), b int CHECK (a > b));')
  expect(checks.map(({name}) => name)).toEqual(['t_b_check', 't_a_check', 't_check'])
})
