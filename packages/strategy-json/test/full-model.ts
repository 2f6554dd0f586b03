import {newColumn, newForeignKey, newIndex, newTable, type SchemaModel} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'

const why = {reason: '', sources: []}

const wards = newTable({
  name: 'wards',
  namespace: 'clinic',
  columns: [
    newColumn('id', 'integer', {default: `nextval('clinic.wards_id_seq'::regclass)`}),
    newColumn('code', {kind: 'domain', name: 'code', namespace: 'clinic'}, {collation: 'pg_catalog."C"'}),
    newColumn('place', {kind: 'array', of: {kind: 'composite', name: 'place', namespace: 'clinic'}}),
    newColumn('beds', {kind: 'other', name: 'numeric'}, {nullable: true, generated: 'id * 2', virtual: true}),
    newColumn('open', {kind: 'array', of: {kind: 'other', name: 'timestamp(3) without time zone'}}),
    newColumn('mark', 'bigint', {identity: 'always', identityOptions: 'START WITH 5'}),
  ],
  primaryKey: {name: 'wards_pkey', columns: ['id'], include: ['code'], comment: 'One a door.'},
  uniques: [{name: 'wards_code', columns: ['code'], nullsDistinct: true, deferrable: 'initially deferred', ...why}],
  checks: [{name: 'wards_id', expression: 'id > 0', noInherit: true, notValid: true, ...why}],
  exclusions: [{name: 'wards_open', definition: 'EXCLUDE USING btree (id WITH =)', ...why}],
  indexes: [
    {
      ...newIndex({name: 'wards_mark', columns: [], unique: true}),
      columns: [{name: 'mark', order: 'desc', nulls: 'last', opclass: 'int8_ops'}],
      nullsDistinct: false,
      storage: ['fillfactor=70'],
    },
  ],
  triggers: [
    {
      name: 'wards_touch',
      timing: 'after',
      events: ['update', 'insert'],
      updateOf: ['code'],
      when: 'NEW.id > 1',
      constraint: 'initially deferred',
      function: 'touch',
      functionNamespace: 'clinic',
      arguments: ['a', ''],
      enabled: 'always',
      reason: '',
    },
    {
      name: 'wards_all',
      timing: 'after',
      events: ['update'],
      forEach: 'statement',
      transitionTables: {old: 'o', new: 'n'},
      function: 'touch',
      reason: '',
    },
  ],
  policies: [
    {name: 'own', command: 'select', using: 'true', withCheck: null, roles: ['nurse'], restrictive: true, reason: ''},
  ],
  rowSecurity: 'enabled',
  storage: ['fillfactor=80'],
  denormalised: [{columns: ['beds'], reason: 'Read often.', sources: []}],
})

const visits = newTable({
  name: 'visits',
  columns: [newColumn('ward', 'integer'), newColumn('day', 'date')],
  primaryKey: {name: 'visits_pkey', columns: ['ward', 'day']},
  partitioning: {method: 'range', columns: ['day'], partitions: 'none', reason: ''},
  foreignKeys: [
    {
      ...newForeignKey({name: 'visits_ward', columns: ['ward'], table: 'wards', onDelete: 'cascade'}),
      references: {table: 'wards', namespace: 'clinic', columns: ['id']},
      deferrable: 'initially immediate',
      matchFull: true,
      notValid: true,
    },
  ],
})

const oldVisits = newTable({
  name: 'old_visits',
  columns: visits.columns,
  primaryKey: {name: 'old_visits_pkey', columns: ['ward', 'day']},
  partitionOf: {table: 'visits', namespace: 'public', bound: 'DEFAULT'},
})

const heirs = newTable({
  name: 'heirs',
  columns: visits.columns,
  primaryKey: {name: 'heirs_pkey', columns: ['ward', 'day']},
  inherits: ['public.old_visits'],
  rowSecurity: 'forced',
  unlogged: true,
})

/** Everything of a table that PostgreSQL has and a designed schema doesn't. */
export function fullModel(): SchemaModel {
  return {
    ...shopModel(),
    name: 'clinic',
    tables: [wards, visits, oldVisits, heirs],
    enums: [{name: 'mood', namespace: 'clinic', values: ['good'], comment: '', sources: []}],
    functions: [
      {
        name: 'touch',
        namespace: 'clinic',
        identity: '',
        definition: 'CREATE FUNCTION clinic.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
        reason: 'x',
      },
    ],
    roles: [],
    extensions: ['citext'],
    extensionNamespaces: {citext: 'ext'},
    accessPatterns: [],
    domains: [
      {
        name: 'code',
        namespace: 'clinic',
        type: {kind: 'varchar', length: 5},
        nullable: false,
        default: "'x'",
        collation: 'pg_catalog."C"',
        checks: [
          {name: 'code_any', expression: "VALUE <> ''"},
          {name: 'code_late', expression: "VALUE <> 'x'", notValid: true},
        ],
        comment: 'On the door.',
      },
    ],
    composites: [
      {
        name: 'place',
        namespace: 'clinic',
        attributes: [
          {name: 'mood', type: {kind: 'enum', name: 'mood', namespace: 'clinic'}},
          {name: 'at', type: {kind: 'other', name: 'point'}},
          {name: 'name', type: {kind: 'text'}, collation: 'pg_catalog."C"'},
        ],
        comment: '',
      },
    ],
    sequences: [
      {
        name: 'wards_id_seq',
        namespace: 'clinic',
        type: 'integer',
        start: '3',
        cycle: true,
        ownedBy: {namespace: 'clinic', table: 'wards', column: 'id'},
        comment: 'Numbers.',
      },
    ],
  }
}
