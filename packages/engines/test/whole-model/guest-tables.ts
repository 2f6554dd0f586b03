import {newColumn, newForeignKey, newTable} from '@journeywright/schema'

const why = {reason: '', sources: []}

export const guest = newTable({
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
export const scattered = newTable({
  name: 'scattered',
  columns: [newColumn('line', 'text', {nullable: true})],
  partitioning: {method: 'hash', columns: ['line', '(lower(line))'], reason: ''},
})

export const log = newTable({name: 'log', columns: [newColumn('line', 'text', {nullable: true})], unlogged: true})

export const visit = newTable({
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
