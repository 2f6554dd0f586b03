import {newIndex, type SqlFunction, type View} from '@journeywright/schema'

export const functions: readonly SqlFunction[] = [
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
]

export const views: readonly View[] = [
  {
    name: 'a_few_venues',
    namespace: 'public',
    materialized: false,
    query: 'SELECT id, name FROM public.big_venues WHERE seats > 1000',
    columns: ['key', 'title'],
    options: ['security_barrier=true', 'security_invoker=true'],
    columnComments: {title: 'Its name.'},
    triggers: [{name: 'few_insert', timing: 'instead of', events: ['insert'], function: 'touch', reason: 'Not there.'}],
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
]
