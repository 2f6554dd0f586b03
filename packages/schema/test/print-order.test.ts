import {
  newColumn,
  newForeignKey,
  newModel,
  newTable,
  printSchemaSql,
  type SchemaModel,
  type SqlFunction,
  type Table,
  type View,
} from '@journeywright/schema'
import {expect, test} from 'vitest'

const table = (name: string, given: Partial<Table> = {}) =>
  newTable({name, columns: [newColumn('id', 'bigint')], primaryKey: {name: `pk_${name}`, columns: ['id']}, ...given})
const view = (name: string, query: string): View => ({
  name,
  namespace: 'public',
  materialized: false,
  query,
  comment: '',
})
const routine = (name: string, definition: string, given: Partial<SqlFunction> = {}): SqlFunction => ({
  name,
  namespace: 'public',
  definition: `CREATE FUNCTION public.${name}${definition}`,
  reason: '',
  ...given,
})
const refersTo = (target: string, at: number) => newForeignKey({name: `fk_${at}`, columns: ['id'], table: target})

/** The first words of each statement, without what comes before tables anyway. */
function order(given: Partial<SchemaModel>): readonly string[] {
  const model = newModel({name: 'order', ...given})
  const words = /^(?:SET check\S+|RESET|CREATE (?:TABLE|VIEW|FUNCTION|AGGREGATE|DOMAIN|TYPE|SEQUENCE) [^\s(]+)/gm
  return [...printSchemaSql(model).matchAll(words)].map(([found]) =>
    found.replace(/^CREATE /, '').replace('public.', ''),
  )
}

const cases: readonly (readonly [what: string, given: Partial<SchemaModel>, order: readonly string[]])[] = [
  [
    'a view after the view that it reads',
    {tables: [table('t')], views: [view('a', 'SELECT * FROM b'), view('b', 'SELECT * FROM public."t"')]},
    ['TABLE t', 'VIEW b', 'VIEW a'],
  ],
  [
    'a name in a text or comment is none',
    {views: [view('a', "SELECT 'b' AS x, $$ b $$ AS y -- b\n"), view('b', 'SELECT * FROM a')]},
    ['VIEW a', 'VIEW b'],
  ],
  [
    'a name of another namespace is another name',
    {views: [view('a', 'SELECT * FROM x.b'), {...view('b', 'SELECT 1'), namespace: 'x'}, view('b', 'SELECT * FROM a')]},
    ['VIEW x.b', 'VIEW a', 'VIEW b'],
  ],
  [
    'a function before the table whose default calls it, and after the one whose row it takes',
    {
      tables: [
        table('a', {columns: [newColumn('id', 'bigint', {default: 'f()'})]}),
        table('b', {columns: [newColumn('id', 'bigint'), newColumn('g', 'text')]}),
      ],
      functions: [
        routine('f', '() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$'),
        routine('g', '(public.b) RETURNS int LANGUAGE sql RETURN 1'),
      ],
    },
    ['FUNCTION f', 'TABLE a', 'TABLE b', 'FUNCTION g'],
  ],
  [
    'a function after what the server looks up in its body',
    {
      tables: [table('t')],
      functions: [
        routine('f', '() RETURNS bigint LANGUAGE sql AS $$ SELECT id FROM t $$'),
        routine('g', '() RETURNS void LANGUAGE plpgsql AS $$ DECLARE x t%ROWTYPE; BEGIN END $$'),
        routine('h', '() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM t; END $$'),
      ],
    },
    ['FUNCTION h', 'TABLE t', 'FUNCTION f', 'FUNCTION g'],
  ],
  [
    'a body unseen where its table needs the function',
    {
      tables: [table('t', {checks: [{name: 'c', expression: 'f() > id', reason: '', sources: []}]})],
      functions: [routine('f', '() RETURNS bigint LANGUAGE sql AS $$ SELECT max(id) FROM t $$')],
    },
    ['SET check_function_bodies', 'FUNCTION f', 'RESET', 'TABLE t'],
  ],
  [
    'an aggregate after its functions, which it names without parentheses',
    {
      functions: [
        routine('a', '', {
          kind: 'aggregate',
          definition: 'CREATE AGGREGATE public.a(int) (SFUNC = public.z, STYPE = int)',
        }),
        routine('z', '(int, int) RETURNS int LANGUAGE sql RETURN $1'),
      ],
    },
    ['FUNCTION z', 'AGGREGATE a'],
  ],
  [
    'of functions with one name, the one that can be there',
    {
      tables: [table('t', {columns: [newColumn('id', 'bigint', {default: 'f(1)'})]})],
      functions: [
        routine('f', '(public.t) RETURNS bigint LANGUAGE sql RETURN 1', {identity: 'public.t'}),
        routine('f', '(int) RETURNS bigint LANGUAGE sql RETURN 1', {identity: 'integer'}),
      ],
    },
    ['FUNCTION f', 'TABLE t', 'FUNCTION f'],
  ],
  [
    'types by what they are made of',
    {
      tables: [table('t')],
      domains: [
        {
          name: 'a',
          namespace: 'public',
          type: {kind: 'domain', name: 'b'},
          nullable: true,
          default: null,
          checks: [],
          comment: '',
        },
        {
          name: 'b',
          namespace: 'public',
          type: {kind: 'composite', name: 'c'},
          nullable: true,
          default: null,
          checks: [],
          comment: '',
        },
      ],
      composites: [
        {
          name: 'c',
          namespace: 'public',
          attributes: [{name: 'x', type: {kind: 'array', of: {kind: 'other', name: 'public.t'}}}],
          comment: '',
        },
      ],
    },
    ['TABLE t', 'TYPE c', 'DOMAIN b', 'DOMAIN a'],
  ],
  [
    'a circle of tables is cut before the first of it, and what only needs it waits',
    {
      tables: [
        table('a', {foreignKeys: [refersTo('c', 1)]}),
        table('b', {foreignKeys: [refersTo('c', 2)]}),
        table('c', {foreignKeys: [refersTo('b', 3)]}),
      ],
    },
    ['TABLE b', 'TABLE c', 'TABLE a'],
  ],
]
test.each(cases)('%s', (_, given, expected) => expect(order(given)).toEqual(expected))
