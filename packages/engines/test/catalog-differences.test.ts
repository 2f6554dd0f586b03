import {catalogDifferences, embeddedPostgres, type Catalog, type Database} from '@journeywright/engines'
import {afterAll, beforeAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const base = `
CREATE ROLE catalog_reader;
CREATE SCHEMA hall;
CREATE TYPE pair AS (a text, b text);
CREATE DOMAIN word AS text;
CREATE TABLE seats (id integer PRIMARY KEY, row_name text, note text);
CREATE INDEX seats_row ON seats (lower(row_name));
CREATE TABLE balcony () INHERITS (seats);
CREATE TABLE stalls (id integer);
CREATE TABLE shows (day integer) PARTITION BY RANGE (day);
CREATE INDEX shows_day ON shows (day);
CREATE TABLE shows_1 (day integer);
CREATE INDEX first_day ON shows_1 (day);
CREATE VIEW rows_named AS SELECT id, row_name FROM seats;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM seats;
CREATE SEQUENCE tickets;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER seats_touch BEFORE UPDATE ON seats FOR EACH ROW EXECUTE FUNCTION touch();
CREATE FUNCTION plus(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total (integer) (SFUNC = plus, STYPE = integer);
CREATE EXTENSION citext;`

let database: Database
let before: Catalog
beforeAll(async () => {
  database = await engine.open()
  const refused = await database.execute(base)
  if (refused) throw new Error(refused.message)
  before = await database.catalog()
})

test('a database is like itself', async () => expect(catalogDifferences(before, await database.catalog())).toEqual([]))

test.each([
  ['ALTER TABLE seats ENABLE ALWAYS TRIGGER seats_touch', ['trigger public.seats.seats_touch']],
  ['ALTER TABLE seats ENABLE REPLICA TRIGGER seats_touch', ['trigger public.seats.seats_touch']],
  ['ALTER TABLE seats DISABLE TRIGGER seats_touch', ['trigger public.seats.seats_touch']],
  ['GRANT USAGE ON SCHEMA hall TO catalog_reader', ['grant schema hall catalog_reader']],
  ['GRANT CREATE ON SCHEMA public TO PUBLIC', ['grant schema public public']],
  ['REVOKE USAGE ON SCHEMA public FROM PUBLIC', ['grant schema public not public']],
  ['GRANT USAGE ON TYPE pair TO catalog_reader', ['grant type public.pair catalog_reader']],
  ['REVOKE USAGE ON TYPE word FROM PUBLIC', ['grant type public.word not public']],
  ['GRANT USAGE ON SEQUENCE tickets TO catalog_reader', ['grant public.tickets catalog_reader']],
  ['GRANT SELECT (note) ON seats TO catalog_reader', ['grant public.seats.note catalog_reader']],
  [
    'GRANT EXECUTE ON FUNCTION plus(integer, integer) TO catalog_reader WITH GRANT OPTION',
    ['grant function public.plus(integer,integer) catalog_reader'],
  ],
  [
    'REVOKE EXECUTE ON FUNCTION plus(integer, integer) FROM PUBLIC',
    ['grant function public.plus(integer,integer) not public'],
  ],
  [
    'ALTER DEFAULT PRIVILEGES IN SCHEMA hall GRANT SELECT ON TABLES TO catalog_reader',
    ['other ALTER DEFAULT PRIVILEGES IN SCHEMA hall GRANT SELECT ON TABLES TO catalog_reader'],
  ],
  [
    'ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC',
    ['other ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC'],
  ],
  [
    "CREATE OR REPLACE AGGREGATE total (integer) (SFUNC = plus, STYPE = integer, INITCOND = '7')",
    ['function public.total(integer)'],
  ],
  ['ALTER FUNCTION plus(integer, integer) STABLE', ['function public.plus(integer,integer)']],
  ['ALTER FUNCTION plus(integer, integer) SECURITY DEFINER', ['function public.plus(integer,integer)']],
  ['ALTER FUNCTION plus(integer, integer) SET search_path = hall', ['function public.plus(integer,integer)']],
  ['ALTER FUNCTION plus(integer, integer) PARALLEL SAFE COST 7', ['function public.plus(integer,integer)']],
  ['ALTER TYPE pair ALTER ATTRIBUTE b TYPE integer', ['column public.pair.b']],
  ['ALTER TYPE pair ALTER ATTRIBUTE b TYPE text COLLATE "C"', ['column public.pair.b']],
  ['DROP DOMAIN word; CREATE DOMAIN word AS text COLLATE "C"', ['type public.word']],
  ['ALTER TABLE ONLY seats ALTER note SET STORAGE EXTERNAL', ['column public.seats.note']],
  ['ALTER TABLE seats ALTER note SET COMPRESSION pglz', ['column public.seats.note']],
  ['ALTER TABLE ONLY seats ALTER note SET STATISTICS 50', ['column public.seats.note']],
  ['ALTER TABLE ONLY seats ALTER note SET (n_distinct = 5)', ['column public.seats.note']],
  ['ALTER INDEX seats_row ALTER COLUMN 1 SET STATISTICS 50', ['index public.seats_row']],
  ['ALTER INDEX seats_row SET (fillfactor = 50)', ['index public.seats_row']],
  ['ALTER TABLE seats SET (fillfactor = 50)', ['table public.seats']],
  ['ALTER TABLE seats SET (toast.autovacuum_enabled = off)', ['table public.seats']],
  ['ALTER TABLE seats REPLICA IDENTITY FULL', ['table public.seats']],
  ['ALTER TABLE seats REPLICA IDENTITY USING INDEX seats_pkey', ['index public.seats_pkey']],
  ['ALTER TABLE balcony NO INHERIT seats', ['table public.balcony']],
  [
    'ALTER TABLE stalls ADD CONSTRAINT is_there NOT NULL id NOT VALID',
    ['column public.stalls.id', 'constraint public.stalls.is_there'],
  ],
  [
    'ALTER TABLE shows ATTACH PARTITION shows_1 FOR VALUES FROM (1) TO (2)',
    ['index public.first_day', 'table public.shows_1'],
  ],
  ['ALTER VIEW rows_named SET (security_barrier)', ['view public.rows_named']],
  ['ALTER VIEW rows_named SET (security_invoker = true)', ['view public.rows_named']],
  ['ALTER VIEW rows_named SET (check_option = local)', ['view public.rows_named']],
  ["ALTER VIEW rows_named ALTER row_name SET DEFAULT 'a'", ['column public.rows_named.row_name']],
  ['ALTER MATERIALIZED VIEW counted ALTER n SET STATISTICS 9', ['column public.counted.n']],
  ['ALTER SEQUENCE tickets OWNED BY stalls.id', ['sequence public.tickets']],
  ['ALTER EXTENSION citext SET SCHEMA hall', ['extension citext']],
  [
    'CREATE RULE nothing AS ON DELETE TO stalls DO INSTEAD NOTHING',
    ['other CREATE RULE nothing AS\n    ON DELETE TO public.stalls DO INSTEAD NOTHING'],
  ],
  [
    'CREATE PUBLICATION changes FOR TABLE stalls (id)',
    [
      "other CREATE PUBLICATION changes FOR TABLE public.stalls (id) WITH (publish = 'insert, update, delete, truncate')",
    ],
  ],
  [
    'CREATE PUBLICATION changes FOR TABLE ONLY seats WHERE (id > 3), TABLES IN SCHEMA hall',
    [
      "other CREATE PUBLICATION changes FOR TABLE public.seats WHERE (id > 3), TABLES IN SCHEMA hall WITH (publish = 'insert, update, delete, truncate')",
    ],
  ],
  [
    'CREATE STATISTICS together ON id, note FROM seats',
    ['other CREATE STATISTICS public.together ON id, note FROM public.seats'],
  ],
  ['CREATE CAST (pair AS word) WITH INOUT', ['other CREATE CAST (public.pair AS public.word) WITH INOUT']],
])('%s is seen', async (change, seen) => {
  expect(await database.execute(`BEGIN; ${change}`)).toBeNull()
  const differences = catalogDifferences(before, await database.catalog())
  await database.execute('ROLLBACK')
  expect(differences.map(line => line.replace(/ (?:is new|is missing|was `[^]*)$/, '')).toSorted()).toEqual(seen)
})
