import {newColumn, newIndex, newTable, type SchemaModel} from '@journeywright/schema'
import {loadModule} from 'libpg-query'
import {beforeAll, expect, test} from 'vitest'
import {saySql} from './say-sql.js'

beforeAll(loadModule)

const text = {kind: 'text'} as const
const base = {namespace: 'public', comment: ''}
const table = {tables: [newTable({name: 't', columns: [newColumn('id', 'bigint')]})]}
const sql = (name: string, definition: string) => ({name, namespace: 'public', definition, reason: ''})

const forms: readonly (readonly [what: string, given: Partial<SchemaModel>, sql: string])[] = [
  ['an empty namespace', {namespaces: [{name: 'a', comment: ''}]}, 'CREATE SCHEMA a;'],
  [
    'the comment of a namespace',
    {namespaces: [{name: 'a', comment: 'x'}]},
    "CREATE SCHEMA a; COMMENT ON SCHEMA a IS 'x';",
  ],
  ['what is there anyway', {namespaces: [{name: 'public', comment: 'standard public schema'}]}, ''],
  [
    'an extension in a namespace',
    {extensions: ['citext'], extensionNamespaces: {citext: 'ext'}},
    'CREATE SCHEMA ext; CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA ext;',
  ],
  [
    'an extension in a namespace of the server',
    {extensions: ['x'], extensionNamespaces: {x: 'pg_catalog'}},
    'CREATE EXTENSION IF NOT EXISTS x WITH SCHEMA pg_catalog;',
  ],
  [
    'a domain',
    {
      domains: [
        {
          ...base,
          name: 'd',
          type: text,
          nullable: false,
          default: "'x'",
          collation: 'pg_catalog."C"',
          checks: [
            {name: 'c', expression: "VALUE <> ''"},
            {name: 'n', expression: 'true', notValid: true},
          ],
        },
      ],
    },
    `CREATE DOMAIN public.d AS text COLLATE pg_catalog."C" DEFAULT 'x' NOT NULL CONSTRAINT c CHECK (VALUE <> ''); ALTER DOMAIN public.d ADD CONSTRAINT n CHECK (true) NOT VALID;`,
  ],
  [
    'a composite type',
    {composites: [{...base, name: 'p', attributes: [{name: 'a b', type: text, collation: 'x.y'}], comment: 'c'}]},
    `CREATE TYPE public.p AS ("a b" text COLLATE x.y); COMMENT ON TYPE public.p IS 'c';`,
  ],
  ['a plain sequence', {sequences: [{...base, name: 's'}]}, 'CREATE SEQUENCE public.s;'],
  [
    'a sequence with all options',
    {
      sequences: [
        {
          ...base,
          name: 's',
          type: 'smallint',
          start: '9',
          increment: '-1',
          minimum: '1',
          maximum: '10',
          cache: '3',
          cycle: true,
        },
      ],
    },
    'CREATE SEQUENCE public.s AS smallint INCREMENT BY -1 MINVALUE 1 MAXVALUE 10 START WITH 9 CACHE 3 CYCLE;',
  ],
  [
    'a sequence of a column',
    {...table, sequences: [{...base, name: 's', ownedBy: {namespace: 'public', table: 't', column: 'id'}}]},
    'CREATE SEQUENCE public.s; ALTER SEQUENCE public.s OWNED BY public.t.id;',
  ],
  [
    'a function among others of its name',
    {
      functions: [
        {
          ...sql('f', 'CREATE FUNCTION public.f(int) RETURNS int LANGUAGE sql RETURN 1'),
          identity: 'integer',
          reason: 'x',
        },
      ],
    },
    "CREATE FUNCTION public.f(int) RETURNS int LANGUAGE sql RETURN 1; COMMENT ON FUNCTION public.f(integer) IS 'x';",
  ],
  [
    'a procedure',
    {functions: [{...sql('f', "CREATE PROCEDURE public.f() LANGUAGE sql AS ''"), kind: 'procedure', reason: 'x'}]},
    "CREATE PROCEDURE public.f() LANGUAGE sql AS ''; COMMENT ON PROCEDURE public.f IS 'x';",
  ],
  [
    'an aggregate',
    {
      functions: [
        {...sql('f', 'CREATE AGGREGATE public.f(int) (SFUNC = int4pl, STYPE = int)'), kind: 'aggregate', reason: 'x'},
      ],
    },
    "CREATE AGGREGATE public.f(int) (SFUNC = int4pl, STYPE = int); COMMENT ON ROUTINE public.f IS 'x';",
  ],
  [
    'a view with options',
    {
      views: [
        {
          ...base,
          name: 'v',
          materialized: false,
          query: ' SELECT 1 ',
          columns: ['a', 'B'],
          options: ['check_option=local'],
          columnComments: {B: 'x'},
          comment: 'y',
        },
      ],
    },
    `CREATE VIEW public.v (a, "B") WITH (check_option=local) AS SELECT 1; COMMENT ON VIEW public.v IS 'y'; COMMENT ON COLUMN public.v."B" IS 'x';`,
  ],
  [
    'a view that keeps its rows',
    {
      views: [
        {
          ...base,
          name: 'v',
          materialized: true,
          query: 'SELECT 1 AS a',
          withNoData: true,
          indexes: [newIndex({name: 'i', columns: ['a'], reason: 'x'})],
        },
      ],
    },
    "CREATE MATERIALIZED VIEW public.v AS SELECT 1 AS a WITH NO DATA; CREATE INDEX i ON public.v USING btree (a); COMMENT ON INDEX public.i IS 'x';",
  ],
  [
    'a privilege on columns',
    {
      grants: [
        {
          privileges: ['select', 'update'],
          on: 'view',
          target: 'public.v',
          columns: ['a', 'B'],
          to: 'public',
          grantable: true,
        },
      ],
    },
    'GRANT SELECT (a, "B"), UPDATE (a, "B") ON TABLE public.v TO PUBLIC WITH GRANT OPTION;',
  ],
  [
    'a privilege on a function',
    {grants: [{privileges: ['execute'], on: 'function', target: 'public.f(integer)', to: 'r'}]},
    'GRANT EXECUTE ON FUNCTION public.f(integer) TO r;',
  ],
]
test.each(forms)('%s', (_, given, expected) => expect(saySql(given)).toBe(expected))
