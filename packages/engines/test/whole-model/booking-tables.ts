import {newColumn, newForeignKey, newIndex, newTable} from '@journeywright/schema'

const fromTo = (from: number, to: number) => `FOR VALUES FROM ('${from}-01-01') TO ('${to}-01-01')`
const why = {reason: '', sources: []}

/** Partitioned; its partitions are tables of the model. */
export const booking = newTable({
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
export const booking26 = newTable({
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
export const booking26odd = newTable({
  name: 'a part of a part',
  columns: booking.columns,
  partitionOf: {namespace: 'archive', table: 'booking_2026', bound: 'FOR VALUES IN (1)'},
})

export const bookingRest = newTable({
  name: 'booking_rest',
  columns: booking.columns,
  primaryKey: {name: 'booking_rest_pkey', columns: ['id', 'on_day']},
  checks: booking.checks,
  partitionOf: {namespace: 'public', table: 'booking', bound: 'DEFAULT'},
})
