export const commentOfPublic = `SELECT obj_description('public'::regnamespace, 'pg_namespace') AS comment`

/** What the catalog doesn't say, a query, and its rows. */
export const queries: readonly (readonly [what: string, sql: string, rows: readonly object[]])[] = [
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
