import {catalogDifferences, embeddedPostgres, type Catalog, type Database} from '@journeywright/engines'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {planned} from './example.js'
import {wholeModel} from './whole-model.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const {up, down, operations} = planned(wholeModel).migration

let database: Database
let catalog: ReadonlyMap<string, string>

beforeAll(async () => {
  database = await engine.open()
  expect(await database.execute(up)).toBe(null)
  const entries = await database.catalog()
  catalog = new Map(entries.map(({kind, name, definition}) => [`${kind} ${name}`, definition]))
})

const said: readonly (readonly [what: string, definition: string])[] = [
  ['schema "empty one"', ''],
  ['comment schema "empty one"', "'Nothing yet.'"],
  ['extension btree_gin', '1.3'],
  ['type booking.mood', "enum 'good', 'it''s bad'"],
  ['type public."Mood"', "enum 'x'"],
  ['type booking.word', "domain text DEFAULT '?'::text"],
  ['type public.yes', 'domain boolean NOT NULL DEFAULT true'],
  [
    'type booking.mail',
    "domain booking.word DEFAULT '?'::text mail_at CHECK (((VALUE)::text ~~ '%@%'::text)) mail_late CHECK ((length((VALUE)::text) < 300)) NOT VALID",
  ],
  ['comment type booking.mail', "'One address.'"],
  ['column booking.place.street', '1: text COLLATE "C"'],
  ['column booking.place.mail', '2: booking.mail'],
  ['column booking.place.numbers', '3: numeric(5,2)[]'],
  ['comment type booking.place', "'On the map.'"],
  ['sequence booking.venue_code', 'integer from 5 by 2 within 3 900 cache 4 cycle'],
  ['comment sequence booking.venue_code', "'Odd ones.'"],
  ['sequence booking.venue_id_seq', 'bigint from 100 by 10 within 1 9223372036854775807 cache 1'],
  ['table booking.venue', 'plain row security fillfactor=80, autovacuum_enabled=false'],
  ['column booking.venue.id', '1: bigint NOT NULL GENERATED ALWAYS AS IDENTITY'],
  ['column booking.venue.name', '3: character varying(80) COLLATE "C" NOT NULL'],
  ['column booking.venue.mail', '4: booking.mail'],
  ['column booking.venue.place', '5: booking.place'],
  ['column booking.venue.moods', '6: booking.mood[]'],
  ['column booking.venue.seats', '7: numeric NOT NULL DEFAULT booking.usual_seats()'],
  ['column booking.venue.twice', '8: numeric STORED DEFAULT (seats * (2)::numeric)'],
  ['column booking.venue.half', '9: numeric VIRTUAL DEFAULT (seats / (2)::numeric)'],
  ['column booking.venue.open_at', '10: timestamp(3) without time zone'],
  ['column public.guest.mark', '5: public.citext'],
  ['constraint booking.venue.venue_pk', 'PRIMARY KEY (id) INCLUDE (name)'],
  ['comment table constraint venue_pk on booking.venue', "'One a door.'"],
  ['constraint booking.venue.venue_name', 'UNIQUE NULLS NOT DISTINCT (name) DEFERRABLE INITIALLY DEFERRED'],
  ['constraint booking.venue.venue_code_once', 'UNIQUE (code) DEFERRABLE'],
  ['constraint booking.venue.venue_seats', 'CHECK ((seats > (0)::numeric)) NO INHERIT'],
  ['constraint booking.venue.venue_old', "CHECK (((name)::text <> 'old'::text)) NOT VALID"],
  [
    'constraint public.guest.guest_once',
    'EXCLUDE USING gist (during WITH &&) WHERE ((id > 0)) DEFERRABLE INITIALLY DEFERRED',
  ],
  ['comment table constraint guest_once on public.guest', "'One at a time.'"],
  [
    'constraint public.guest.guest_venue',
    'FOREIGN KEY (venue) REFERENCES booking.venue(id) ON DELETE RESTRICT NOT VALID',
  ],
  [
    'constraint public.booking.booking_venue',
    'FOREIGN KEY (venue) REFERENCES booking.venue(id) MATCH FULL ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED',
  ],
  [
    'constraint public.booking.booking_guest',
    'FOREIGN KEY (guest, venue) REFERENCES public.guest(id, venue) ON UPDATE CASCADE ON DELETE SET DEFAULT',
  ],
  [
    'constraint public.visit.visit_guest',
    'FOREIGN KEY (guest, venue) REFERENCES public.guest(id, venue) ON DELETE SET NULL (guest)',
  ],
  [
    'index booking.venue_search',
    `CREATE INDEX venue_search ON booking.venue USING btree (name text_pattern_ops DESC NULLS LAST) WITH (fillfactor='70')`,
  ],
  ['index booking.venue_mood', 'CREATE INDEX venue_mood ON booking.venue USING gin (moods)'],
  [
    'index booking.venue_lower',
    'CREATE INDEX venue_lower ON booking.venue USING btree (booking.plain((name)::text)) WHERE (seats > (10)::numeric)',
  ],
  [
    'index booking.venue_mail_once',
    'CREATE UNIQUE INDEX venue_mail_once ON booking.venue USING btree (mail) INCLUDE (seats) NULLS NOT DISTINCT',
  ],
  [
    'index booking.venue_point',
    'CREATE INDEX venue_point ON booking.venue USING spgist (point((id)::double precision, (id)::double precision))',
  ],
  ['policy booking.venue.own', '* permissive to jw_guest, postgres using (seats > (1)::numeric)'],
  ['policy booking.venue."all must"', 'r restrictive to public using true'],
  ['table public.guest', 'plain row security forced'],
  ['table public.log', 'plain unlogged'],
  [
    'trigger booking.venue.venue_touch',
    `CREATE TRIGGER venue_touch BEFORE INSERT OR UPDATE OF name, seats ON booking.venue FOR EACH ROW WHEN ((new.seats > (3)::numeric)) EXECUTE FUNCTION booking.touch('it''s', '')`,
  ],
  [
    'trigger booking.venue.venue_count',
    'CREATE TRIGGER venue_count AFTER UPDATE ON booking.venue REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION booking.touch()',
  ],
  [
    'trigger booking.venue.venue_late',
    'CREATE CONSTRAINT TRIGGER venue_late AFTER DELETE ON booking.venue DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION booking.touch()',
  ],
  [
    'trigger booking.venue.venue_now',
    'CREATE CONSTRAINT TRIGGER venue_now AFTER INSERT ON booking.venue NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION booking.touch()',
  ],
  [
    'trigger booking.venue.venue_empty',
    'CREATE TRIGGER venue_empty BEFORE TRUNCATE ON booking.venue FOR EACH STATEMENT EXECUTE FUNCTION booking.touch()',
  ],
  [
    'trigger public.a_few_venues.few_insert',
    'CREATE TRIGGER few_insert INSTEAD OF INSERT ON public.a_few_venues FOR EACH ROW EXECUTE FUNCTION booking.touch()',
  ],
  ['comment trigger few_insert on public.a_few_venues', "'Not there.'"],
  [
    'view public.a_few_venues',
    ' SELECT id AS key,\n    name AS title\n   FROM public.big_venues\n  WHERE (seats > (1000)::numeric);',
  ],
  ['comment view public.a_few_venues', "'The biggest.'"],
  ['comment view column public.a_few_venues.title', "'Its name.'"],
  [
    'view booking.all_states',
    'materialized:  SELECT state,\n    count(*) AS n\n   FROM public.booking\n  GROUP BY state;',
  ],
  ['index booking.all_states_key', 'CREATE UNIQUE INDEX all_states_key ON booking.all_states USING btree (state)'],
  ['comment index booking.all_states_key', "'To refresh it.'"],
  ['comment materialized view booking.all_states', "'Counted.'"],
  ['comment function public.is_vip(integer)', "'By number.'"],
  ['comment procedure public.tidy()', "'At night.'"],
  ['comment aggregate public.add_all(integer)', "'A sum.'"],
  ['grant public.guest jw_guest', 'INSERT, SELECT'],
  ['grant public.big_venues public', 'SELECT'],
  ['grant public.guest_id_seq jw_guest', 'USAGE*'],
]

test.each(said)('the catalog says of %s what the model says', (what, definition) => {
  expect(catalog.get(what)).toBe(definition)
})

describe('partitions and heirs', () => {
  test.each([
    ['table public.booking', 'partitioned by RANGE (on_day)'],
    [
      'table archive.booking_2026',
      "partitioned by LIST (id) partition of public.booking FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
    ],
    ['table public."a part of a part"', "plain partition of archive.booking_2026 FOR VALUES IN ('1')"],
    ['table public.booking_rest', 'plain partition of public.booking DEFAULT'],
    ['table public.scattered', 'partitioned by HASH (line, lower(line))'],
    ['table public.scattered_default', 'plain partition of public.scattered FOR VALUES WITH (modulus 1, remainder 0)'],
    ['column archive.booking_2026.state', '1: booking.mood NOT NULL'],
    ['column archive.booking_2026.id', '6: bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY'],
    ['constraint archive.booking_2026."the key of 2026"', 'PRIMARY KEY (id, on_day)'],
    ['constraint archive.booking_2026.booking_day', "CHECK ((on_day > '1999-01-01'::date))"],
    ['index archive."own index"', 'CREATE INDEX "own index" ON ONLY archive.booking_2026 USING btree (guest)'],
  ])('%s', (what, definition) => expect(catalog.get(what)).toBe(definition))

  test('a partition has each key, index, foreign key and trigger of its table once', async () => {
    const names = [...catalog.keys()].filter(name => / (?:archive|public)\.(?:booking|"[^"]*2026"|"a part)/.test(name))
    expect(names.filter(name => /^(?:constraint|index|trigger) /.test(name))).toEqual([
      'constraint archive.booking_2026."the key of 2026"',
      'constraint archive.booking_2026.booking_day',
      'constraint archive.booking_2026.booking_guest',
      'constraint archive.booking_2026.booking_venue',
      'constraint public."a part of a part"."a part of a part_pkey"',
      'constraint public."a part of a part".booking_day',
      'constraint public."a part of a part".booking_guest',
      'constraint public."a part of a part".booking_venue',
      'constraint public.booking.booking_day',
      'constraint public.booking.booking_guest',
      'constraint public.booking.booking_pk',
      'constraint public.booking.booking_venue',
      'constraint public.booking_rest.booking_day',
      'constraint public.booking_rest.booking_guest',
      'constraint public.booking_rest.booking_rest_pkey',
      'constraint public.booking_rest.booking_venue',
      'index archive."state of 2026"',
      'index archive."the key of 2026"',
      'index public."a part of a part_guest_idx"',
      'index public."a part of a part_pkey"',
      'index public."a part of a part_state_idx"',
      'index public.booking_pk',
      'index public.booking_rest_pkey',
      'index public.booking_rest_state_idx',
      'index public.booking_state',
      'trigger archive.booking_2026.booking_touch',
      'trigger public."a part of a part".booking_touch',
      'trigger public.booking.booking_touch',
      'trigger public.booking_rest.booking_touch',
    ])
  })

  test('an heir knows whose it is, and has only what is passed on', async () => {
    const sql = `SELECT inhparent::regclass::text AS parent FROM pg_inherits WHERE inhrelid = 'booking.hall'::regclass`
    expect(await database.query(sql)).toEqual([{parent: 'booking.venue'}])
    expect([...catalog.keys()].filter(name => name.startsWith('constraint booking.hall.'))).toEqual([
      'constraint booking.hall.venue_old',
    ])
  })
})

const commentOfPublic = `SELECT obj_description('public'::regnamespace, 'pg_namespace') AS comment`

const queries: readonly (readonly [what: string, sql: string, rows: readonly object[]])[] = [
  ['the comment of a schema that was there', commentOfPublic, [{comment: 'Ours.'}]],
  [
    'when a trigger is on',
    `SELECT tgname::text AS name, tgenabled::text AS enabled FROM pg_trigger WHERE tgname ~ '^venue_' AND NOT tgisinternal ORDER BY 1`,
    [
      {name: 'venue_count', enabled: 'D'},
      {name: 'venue_empty', enabled: 'O'},
      {name: 'venue_late', enabled: 'R'},
      {name: 'venue_now', enabled: 'O'},
      {name: 'venue_touch', enabled: 'A'},
    ],
  ],
  [
    'where an extension lives',
    `SELECT extname::text AS name, extnamespace::regnamespace::text AS "in" FROM pg_extension WHERE extname ~ 'cit|btree' ORDER BY 1`,
    [
      {name: 'btree_gin', in: 'ext'},
      {name: 'citext', in: 'public'},
    ],
  ],
  [
    'to which column a sequence belongs',
    `SELECT pg_get_serial_sequence('public.guest', 'id') AS sequence`,
    [{sequence: 'public.guest_id_seq'}],
  ],
  [
    'the options of views',
    `SELECT relname::text AS name, reloptions AS options FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace::regnamespace::text IN ('public', 'booking') ORDER BY 1`,
    [
      {name: 'a_few_venues', options: ['security_barrier=true', 'security_invoker=true']},
      {name: 'all_states', options: ['fillfactor=90']},
      {name: 'big_venues', options: ['check_option=cascaded']},
    ],
  ],
  ['that a view has no rows yet', `SELECT ispopulated FROM pg_matviews`, [{ispopulated: false}]],
  [
    'who may do what beside tables',
    `SELECT has_column_privilege('jw_guest', 'booking.venue', 'seats', 'UPDATE') AS column,
       has_column_privilege('jw_guest', 'booking.venue', 'code', 'UPDATE') AS other,
       has_type_privilege('jw_guest', 'booking.mood', 'USAGE') AS type,
       has_schema_privilege('jw_guest', 'booking', 'USAGE') AS schema,
       (SELECT nspacl::text LIKE '%{=UC/%' OR nspacl::text LIKE '%,=UC/%' FROM pg_namespace WHERE nspname = 'public') AS everyone,
       (SELECT proacl::text LIKE '%jw_guest=X/%' FROM pg_proc WHERE proname = 'tidy') AS procedure,
       (SELECT count(*)::int FROM pg_proc WHERE proname = 'is_vip' AND proacl::text LIKE '%jw_guest=X/%') AS functions`,
    [{column: true, other: false, type: true, schema: true, everyone: true, procedure: true, functions: 1}],
  ],
]
test.each(queries)('the server knows %s', async (_, sql, rows) => expect(await database.query(sql)).toEqual(rows))

const rows = `
INSERT INTO booking.venue (name, mail, moods, place) VALUES ('one', 'a@b', '{good}', ROW('a', 'b@c', '{1}'));
INSERT INTO public.guest (venue, during) SELECT id, '[2026-01-01,2026-02-01)' FROM booking.venue;
INSERT INTO public.booking (id, on_day, venue, guest, during, state)
SELECT 1, '2026-05-05', venue, id, during, 'good' FROM public.guest;
INSERT INTO public.booking (on_day, venue, guest, during, state)
SELECT '2031-05-05', venue, id, during, 'good' FROM public.guest;`

test.each([
  ['empty tables', ''],
  ['rows in the tables', rows],
])('what was made is undone, with %s', async (_, inserts) => {
  const own = await engine.open()
  const before = await own.catalog()
  expect([await own.execute(up), await own.execute(inserts), await own.execute(down)]).toEqual([null, null, null])
  expect(catalogDifferences(before, await own.catalog())).toEqual([])
  expect(await own.query(commentOfPublic)).toEqual([{comment: 'standard public schema'}])
  await own.close()
})

test('each operation is undone by its own rollback', async () => {
  const own = await engine.open()
  const before: Catalog[] = []
  for (const {forward} of operations) {
    before.push(await own.catalog())
    expect(await own.execute(forward)).toBe(null)
  }
  const undone = [...operations.entries()].toReversed()
  const wrong: string[] = []
  for (const [at, {rollback, target}] of undone) {
    if (rollback === '') continue
    expect(await own.execute(rollback)).toBe(null)
    const found = catalogDifferences(comparable(before[at] ?? []), comparable(await own.catalog()))
    wrong.push(...found.map(each => `${target}: ${each}`))
  }
  expect(wrong).toEqual([])
  await own.close()
})

/** Without what goes with what it is on: comments, and what the server adds to a partition, which stays with it. */
function comparable(entries: Catalog): Catalog {
  const added = /a part of a part_|booking_rest_state_idx/
  return entries.filter(({kind, name}) => kind !== 'comment' && !added.test(name))
}
