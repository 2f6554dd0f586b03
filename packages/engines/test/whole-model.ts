import {newColumn, newForeignKey, newIndex, newTable, type Index, type SchemaModel} from '@journeywright/schema'
import {emptyModel} from './example.js'

const fromTo = (from: number, to: number) => `FOR VALUES FROM ('${from}-01-01') TO ('${to}-01-01')`
const why = {reason: '', sources: []}
const index = (given: Partial<Index> & Pick<Index, 'name' | 'columns'>): Index => ({
  ...newIndex({name: given.name, columns: []}),
  ...given,
})

const venue = newTable({
  name: 'venue',
  namespace: 'booking',
  comment: 'Where things happen.',
  columns: [
    newColumn('id', 'bigint', {identity: 'always', identityOptions: 'START WITH 100 INCREMENT BY 10'}),
    newColumn('code', 'integer', {default: `nextval('booking.venue_code'::regclass)`}),
    newColumn('name', {kind: 'varchar', length: 80}, {collation: 'pg_catalog."C"', comment: 'As on the door.'}),
    newColumn('mail', {kind: 'domain', name: 'mail', namespace: 'booking'}, {nullable: true}),
    newColumn('place', {kind: 'composite', name: 'place'}, {nullable: true}),
    newColumn('moods', {kind: 'array', of: {kind: 'enum', name: 'mood', namespace: 'booking'}}, {nullable: true}),
    newColumn('seats', {kind: 'other', name: 'numeric'}, {default: 'booking.usual_seats()'}),
    newColumn('twice', {kind: 'other', name: 'numeric'}, {nullable: true, generated: 'seats * 2'}),
    newColumn('half', {kind: 'other', name: 'numeric'}, {nullable: true, generated: 'seats / 2', virtual: true}),
    newColumn('open_at', {kind: 'other', name: 'timestamp(3) without time zone'}, {nullable: true}),
  ],
  primaryKey: {name: 'venue_pk', columns: ['id'], include: ['name'], comment: 'One a door.'},
  uniques: [
    {name: 'venue_name', columns: ['name'], nullsDistinct: false, deferrable: 'initially deferred', ...why},
    {name: 'venue_code_once', columns: ['code'], nullsDistinct: true, deferrable: 'initially immediate', ...why},
  ],
  checks: [
    {name: 'venue_seats', expression: 'seats > 0', noInherit: true, ...why, reason: 'Somebody sits.'},
    {name: 'venue_old', expression: `name <> 'old'`, notValid: true, ...why},
  ],
  indexes: [
    index({
      name: 'venue_search',
      columns: [{name: 'name', order: 'desc', nulls: 'last', opclass: 'text_pattern_ops', collation: 'pg_catalog."C"'}],
      storage: ['fillfactor=70'],
    }),
    index({name: 'venue_mood', columns: [{name: 'moods', order: 'asc'}], method: 'gin'}),
    index({name: 'venue_lower', columns: [{name: '(booking.plain(name))', order: 'asc'}], where: 'seats > 10'}),
    index({
      name: 'venue_mail_once',
      columns: [{name: 'mail', order: 'asc'}],
      unique: true,
      nullsDistinct: false,
      include: ['seats'],
      reason: 'One mail.',
    }),
    index({
      name: 'venue_point',
      columns: [{name: '(point(id, id))', order: 'asc', opclass: 'quad_point_ops'}],
      method: 'spgist',
    }),
  ],
  policies: [
    {
      name: 'own',
      command: 'all',
      using: 'seats > 1',
      withCheck: null,
      roles: ['jw_guest', 'current_user'],
      reason: 'x',
    },
    {name: 'all must', command: 'select', using: 'true', withCheck: null, restrictive: true, reason: ''},
  ],
  rowSecurity: 'enabled',
  triggers: [
    {
      name: 'venue_touch',
      timing: 'before',
      events: ['insert', 'update'],
      updateOf: ['name', 'seats'],
      when: 'NEW.seats > 3',
      function: 'touch',
      functionNamespace: 'booking',
      arguments: ["it's", ''],
      enabled: 'always',
      reason: 'Keeps it fresh.',
    },
    {
      name: 'venue_count',
      timing: 'after',
      events: ['update'],
      forEach: 'statement',
      transitionTables: {old: 'before', new: 'after'},
      function: 'touch',
      enabled: 'disabled',
      reason: '',
    },
    {
      name: 'venue_late',
      timing: 'after',
      events: ['delete'],
      constraint: 'initially deferred',
      function: 'touch',
      enabled: 'replica',
      reason: '',
    },
    {
      name: 'venue_now',
      timing: 'after',
      events: ['insert'],
      constraint: 'not deferrable',
      function: 'touch',
      reason: '',
    },
    {name: 'venue_empty', timing: 'before', events: ['truncate'], forEach: 'statement', function: 'touch', reason: ''},
  ],
  storage: ['fillfactor=80', 'autovacuum_enabled=false'],
})

const hall = newTable({
  name: 'hall',
  namespace: 'booking',
  columns: [...venue.columns.map(each => ({...each, identity: null})), newColumn('level', 'integer')],
  inherits: ['booking.venue'],
})

const booking = newTable({
  name: 'booking',
  columns: [
    newColumn('id', 'bigint', {identity: 'by default'}),
    newColumn('on_day', 'date'),
    newColumn('venue', 'bigint', {nullable: true}),
    newColumn('guest', 'bigint', {nullable: true}),
    newColumn('during', {kind: 'other', name: 'tstzrange'}),
    newColumn('state', {kind: 'enum', name: 'mood'}),
  ],
  primaryKey: {name: 'booking_pk', columns: ['id', 'on_day']},
  checks: [{name: 'booking_day', expression: `on_day > '1999-01-01'`, ...why}],
  foreignKeys: [
    {
      ...newForeignKey({name: 'booking_venue', columns: ['venue'], table: 'venue', onDelete: 'cascade'}),
      references: {table: 'venue', namespace: 'booking', columns: ['id']},
      deferrable: 'initially deferred',
      matchFull: true,
      reason: 'Where it is.',
    },
    {
      ...newForeignKey({name: 'booking_guest', columns: ['guest', 'venue'], table: 'guest', onDelete: 'set default'}),
      references: {table: 'guest', columns: ['id', 'venue']},
      onUpdate: 'cascade',
    },
  ],
  indexes: [newIndex({name: 'booking_state', columns: ['state']})],
  partitioning: {method: 'range', columns: ['on_day'], partitions: 'none', reason: ''},
  triggers: [{name: 'booking_touch', timing: 'after', events: ['insert'], function: 'touch', reason: ''}],
})

/** A partition has its columns in an order of its own, and names of its own for keys and indexes. */
const booking26 = newTable({
  name: 'booking_2026',
  namespace: 'archive',
  columns: booking.columns.toReversed(),
  primaryKey: {name: 'the key of 2026', columns: ['id', 'on_day']},
  foreignKeys: booking.foreignKeys,
  indexes: [newIndex({name: 'state of 2026', columns: ['state']}), newIndex({name: 'own index', columns: ['guest']})],
  triggers: booking.triggers,
  partitionOf: {namespace: 'public', table: 'booking', bound: fromTo(2026, 2027)},
  partitioning: {method: 'list', columns: ['id'], partitions: 'none', reason: ''},
})

/** What it leaves out the server adds, under names of its own. */
const booking26odd = newTable({
  name: 'a part of a part',
  columns: booking.columns,
  partitionOf: {namespace: 'archive', table: 'booking_2026', bound: 'FOR VALUES IN (1)'},
})

const bookingRest = newTable({
  name: 'booking_rest',
  columns: booking.columns,
  primaryKey: {name: 'booking_rest_pkey', columns: ['id', 'on_day']},
  checks: booking.checks,
  partitionOf: {namespace: 'public', table: 'booking', bound: 'DEFAULT'},
})

const guest = newTable({
  name: 'guest',
  columns: [
    newColumn('id', 'bigint', {default: `nextval('public.guest_id_seq'::regclass)`}),
    newColumn('venue', 'bigint'),
    newColumn('during', {kind: 'other', name: 'tstzrange'}),
    newColumn('vip', {kind: 'domain', name: 'yes'}, {default: 'public.is_vip(1)'}),
    newColumn('mark', {kind: 'other', name: 'public.citext'}, {nullable: true}),
  ],
  primaryKey: {name: 'guest_pk', columns: ['id', 'venue']},
  exclusions: [
    {
      name: 'guest_once',
      definition: 'EXCLUDE USING gist (during WITH &&) WHERE ((id > 0)) DEFERRABLE INITIALLY DEFERRED',
      ...why,
      reason: 'One at a time.',
    },
  ],
  foreignKeys: [
    {
      ...newForeignKey({name: 'guest_venue', columns: ['venue'], table: 'venue'}),
      references: {table: 'venue', namespace: 'booking', columns: ['id']},
      notValid: true,
    },
  ],
  rowSecurity: 'forced',
})

/** Its only partition is made with it. */
const scattered = newTable({
  name: 'scattered',
  columns: [newColumn('line', 'text', {nullable: true})],
  partitioning: {method: 'hash', columns: ['line', '(lower(line))'], reason: ''},
})

const log = newTable({name: 'log', columns: [newColumn('line', 'text', {nullable: true})], unlogged: true})

const visit = newTable({
  name: 'visit',
  columns: [newColumn('guest', 'bigint', {nullable: true}), newColumn('venue', 'bigint', {nullable: true})],
  foreignKeys: [
    {
      ...newForeignKey({name: 'visit_guest', columns: ['guest', 'venue'], table: 'guest', onDelete: 'set null'}),
      references: {table: 'guest', columns: ['id', 'venue']},
      setColumns: ['guest'],
    },
  ],
})

/** Everything that the model can hold, each at least once. */
export const wholeModel: SchemaModel = {
  ...emptyModel,
  name: 'whole',
  tables: [bookingRest, booking26odd, booking26, booking, guest, venue, hall, scattered, log, visit],
  enums: [
    {name: 'mood', namespace: 'booking', values: ['good', "it's bad"], comment: 'How it is.', sources: []},
    {name: 'Mood', namespace: 'public', values: ['x'], comment: '', sources: []},
  ],
  namespaces: [
    {name: 'empty one', comment: 'Nothing yet.'},
    {name: 'public', comment: 'Ours.'},
    {name: 'ext', comment: ''},
  ],
  extensions: ['citext', 'btree_gin'],
  extensionNamespaces: {btree_gin: 'ext'},
  domains: [
    {
      name: 'mail',
      namespace: 'booking',
      type: {kind: 'domain', name: 'word', namespace: 'booking'},
      nullable: true,
      default: null,
      checks: [
        {name: 'mail_at', expression: `VALUE LIKE '%@%'`},
        {name: 'mail_late', expression: 'length(VALUE) < 300', notValid: true},
      ],
      comment: 'One address.',
    },
    {
      name: 'word',
      namespace: 'booking',
      type: {kind: 'text'},
      nullable: true,
      default: `'?'::text`,
      collation: 'pg_catalog."C"',
      checks: [],
      comment: '',
    },
    {
      name: 'yes',
      namespace: 'public',
      type: {kind: 'boolean'},
      nullable: false,
      default: 'true',
      checks: [],
      comment: '',
    },
  ],
  composites: [
    {
      name: 'place',
      namespace: 'booking',
      attributes: [
        {name: 'street', type: {kind: 'text'}, collation: 'pg_catalog."C"'},
        {name: 'mail', type: {kind: 'domain', name: 'mail', namespace: 'booking'}},
        {name: 'numbers', type: {kind: 'array', of: {kind: 'numeric', precision: 5, scale: 2}}},
      ],
      comment: 'On the map.',
    },
  ],
  sequences: [
    {
      name: 'venue_code',
      namespace: 'booking',
      type: 'integer',
      start: '5',
      increment: '2',
      minimum: '3',
      maximum: '900',
      cache: '4',
      cycle: true,
      comment: 'Odd ones.',
    },
    {
      name: 'guest_id_seq',
      namespace: 'public',
      ownedBy: {namespace: 'public', table: 'guest', column: 'id'},
      comment: '',
    },
  ],
  functions: [
    {
      name: 'touch',
      namespace: 'booking',
      definition: 'CREATE FUNCTION booking.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
      reason: 'Does nothing much.',
    },
    {
      name: 'usual_seats',
      namespace: 'booking',
      definition:
        'CREATE FUNCTION booking.usual_seats() RETURNS numeric LANGUAGE sql AS $$ SELECT count(*) + 1 FROM booking.venue $$',
      reason: '',
    },
    {
      name: 'plain',
      namespace: 'booking',
      definition: 'CREATE FUNCTION booking.plain(given text) RETURNS text LANGUAGE sql IMMUTABLE RETURN lower(given)',
      reason: '',
    },
    {
      name: 'is_vip',
      namespace: 'public',
      identity: 'integer',
      definition:
        'CREATE FUNCTION public.is_vip(integer) RETURNS public.yes LANGUAGE plpgsql AS $$ DECLARE one public.log%ROWTYPE; BEGIN RETURN true; END $$',
      reason: 'By number.',
    },
    {
      name: 'is_vip',
      namespace: 'public',
      identity: 'public.guest',
      definition:
        'CREATE FUNCTION public.is_vip(public.guest) RETURNS boolean LANGUAGE sql BEGIN ATOMIC SELECT count(*) > 1 FROM public.big_venues; END',
      reason: '',
    },
    {
      name: 'tidy',
      namespace: 'public',
      kind: 'procedure',
      definition: 'CREATE PROCEDURE public.tidy() LANGUAGE sql AS $$ DELETE FROM public.log $$',
      reason: 'At night.',
    },
    {
      name: 'add_all',
      namespace: 'public',
      kind: 'aggregate',
      identity: 'integer',
      definition: 'CREATE AGGREGATE public.add_all(integer) (SFUNC = public.zz_plus, STYPE = integer, INITCOND = 0)',
      reason: 'A sum.',
    },
    {
      name: 'zz_plus',
      namespace: 'public',
      definition:
        'CREATE FUNCTION public.zz_plus(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN $1 + $2',
      reason: '',
    },
  ],
  views: [
    {
      name: 'a_few_venues',
      namespace: 'public',
      materialized: false,
      query: 'SELECT id, name FROM public.big_venues WHERE seats > 1000',
      columns: ['key', 'title'],
      options: ['security_barrier=true', 'security_invoker=true'],
      columnComments: {title: 'Its name.'},
      triggers: [
        {name: 'few_insert', timing: 'instead of', events: ['insert'], function: 'touch', reason: 'Not there.'},
      ],
      comment: 'The biggest.',
    },
    {
      name: 'big_venues',
      namespace: 'public',
      materialized: false,
      query: 'SELECT * FROM booking.venue WHERE seats > 100',
      options: ['check_option=cascaded'],
      comment: '',
    },
    {
      name: 'all_states',
      namespace: 'booking',
      materialized: true,
      query: 'SELECT state, count(*) AS n FROM public.booking GROUP BY state',
      options: ['fillfactor=90'],
      indexes: [newIndex({name: 'all_states_key', columns: ['state'], unique: true, reason: 'To refresh it.'})],
      comment: 'Counted.',
      withNoData: true,
    },
  ],
  roles: [{name: 'jw_guest', grants: [{table: 'guest', privileges: ['select', 'insert']}]}],
  grants: [
    {
      privileges: ['select', 'update'],
      on: 'table',
      target: 'booking.venue',
      columns: ['name', 'seats'],
      to: 'jw_guest',
    },
    {privileges: ['select'], on: 'view', target: 'public.big_venues', to: 'public'},
    {privileges: ['usage'], on: 'sequence', target: 'public.guest_id_seq', to: 'jw_guest', grantable: true},
    {privileges: ['execute'], on: 'function', target: 'public.is_vip(integer)', to: 'jw_guest'},
    {privileges: ['execute'], on: 'procedure', target: 'public.tidy()', to: 'jw_guest'},
    {privileges: ['usage'], on: 'schema', target: 'booking', to: 'jw_guest'},
    {privileges: ['create'], on: 'schema', target: 'public', to: 'public'},
    {privileges: ['usage'], on: 'type', target: 'booking.mood', to: 'jw_guest'},
  ],
}
