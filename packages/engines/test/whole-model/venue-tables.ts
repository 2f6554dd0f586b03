import {newColumn, newIndex, newTable, type Index} from '@journeywright/schema'

const why = {reason: '', sources: []}
const index = (given: Partial<Index> & Pick<Index, 'name' | 'columns'>): Index => ({
  ...newIndex({name: given.name, columns: []}),
  ...given,
})

/** Columns, keys, indexes, policies and triggers with every option. */
export const venue = newTable({
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

/** Inherits. */
export const hall = newTable({
  name: 'hall',
  namespace: 'booking',
  columns: [...venue.columns.map(each => ({...each, identity: null})), newColumn('level', 'integer')],
  inherits: ['booking.venue'],
})
