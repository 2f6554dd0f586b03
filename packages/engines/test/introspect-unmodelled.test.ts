import {readFile} from 'node:fs/promises'
import {embeddedPostgres, readDatabase} from '@journeywright/engines'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

test('lists what the model cannot hold', async () => {
  const file = new URL('../fixtures/introspect/beyond.sql', import.meta.url)
  const database = await engine.open()
  expect(await database.execute(await readFile(file, 'utf8'))).toBeNull()
  const {model} = await readDatabase(database)
  expect(model.functions.map(({name}) => name)).toEqual(['as_text', 'plus', 'refuse', 'told'])
  expect(model.withheld).toEqual([{privileges: ['execute'], on: 'function', target: 'public.told()'}])
  expect(model.unmodelled.map(({reason, text}) => `${text} -- ${reason}`)).toMatchInlineSnapshot(`
    [
      "ALTER TABLE public.notes ADD CONSTRAINT notes_word NOT NULL word NOT VALID -- A NOT NULL of the model holds for all rows and for inheriting tables.",
      "ALTER INDEX public.notes_key SET (fillfactor=60) -- A key of the model has no storage parameters.",
      "ALTER TABLE public.sorted PARTITION BY RANGE (name COLLATE "C" text_pattern_ops) -- A partition key of the model has no collations and operator classes.",
      "CREATE CONSTRAINT TRIGGER tells AFTER INSERT ON public.notes FROM public.jobs NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.told() -- A trigger of the model is told of no other table.",
      "ALTER VIEW public.words ALTER COLUMN word SET DEFAULT 'none'::text -- The columns of a view of the model have no defaults.",
      "CREATE AGGREGATE public.median(ORDER BY integer) (SFUNC = pg_catalog.int4pl, STYPE = integer) -- The model has no aggregates of ordered rows.",
      "CREATE CAST (public.span AS bigint) WITH FUNCTION public.as_text(public.span) AS ASSIGNMENT -- The model has no casts.",
      "COMMENT ON INDEX public.notes_key IS 'Never read.' -- The model has no comment of this index.",
      "ALTER TABLE public.notes ALTER COLUMN other SET COMPRESSION pglz -- The model has no compression of columns.",
      "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC -- The model has no default privileges.",
      "CREATE EVENT TRIGGER refusing ON ddl_command_end WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION public.refuse() -- The model has no event triggers.",
      "CREATE STATISTICS public.together ON word, other FROM public.notes -- The model has no extended statistics.",
      "CREATE FOREIGN DATA WRAPPER far -- The model has no foreign data wrappers.",
      "CREATE SERVER away FOREIGN DATA WRAPPER far -- The model has no foreign servers.",
      "CREATE FOREIGN TABLE public.elsewhere (id integer NOT NULL, name text) SERVER away -- The model has no foreign tables.",
      "CREATE OPERATOR public.+ (FUNCTION = public.plus, LEFTARG = public.span, RIGHTARG = integer) -- The model has no operators.",
      "ALTER TABLE public.notes CLUSTER ON notes_key -- The model has no order of rows on disk.",
      "ALTER TABLE public.jobs ADD CONSTRAINT jobs_key PRIMARY KEY (id, during WITHOUT OVERLAPS) -- The model has no periods in keys, and no constraints that aren't enforced.",
      "ALTER TABLE public.jobs ADD CONSTRAINT loose CHECK ((checked > 0)) NOT ENFORCED -- The model has no periods in keys, and no constraints that aren't enforced.",
      "CREATE PUBLICATION changes FOR TABLE public.notes WITH (publish = 'insert, update, delete, truncate') -- The model has no publications.",
      "CREATE TYPE public.span AS RANGE (subtype = date) -- The model has no range types.",
      "ALTER TABLE public.notes REPLICA IDENTITY FULL -- The model has no replica identities.",
      "CREATE RULE nothing AS
        ON DELETE TO public.notes DO INSTEAD NOTHING -- The model has no rewrite rules.",
      "ALTER TABLE public.notes ALTER COLUMN other SET STATISTICS 50 -- The model has no statistics of columns.",
      "ALTER TABLE public.notes ALTER COLUMN other SET STORAGE EXTERNAL -- The model has no storage of columns.",
      "CREATE TEXT SEARCH CONFIGURATION public.plain -- The model has no text search configurations.",
    ]
  `)
})
