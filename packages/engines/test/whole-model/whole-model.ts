import type {SchemaModel} from '@journeywright/schema'
import {emptyModel} from '../example.js'
import {booking, booking26, booking26odd, bookingRest} from './booking-tables.js'
import {functions, views} from './functions-and-views.js'
import {guest, log, scattered, visit} from './guest-tables.js'
import {composites, domains} from './types.js'
import {hall, venue} from './venue-tables.js'

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
  domains,
  composites,
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
  functions,
  views,
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
