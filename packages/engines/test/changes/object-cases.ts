import {newColumn, newForeignKey, newTable, type SchemaModel, type SqlFunction} from '@journeywright/schema'
import {change, type Case} from './change-cases.js'
import {orders, shop, users, view, withTable} from './shop.js'

const namespace = 'public'
const stamp = (body: string, returns = 'trigger'): SqlFunction => ({
  name: 'stamp',
  namespace,
  identity: '',
  definition: `CREATE FUNCTION public.stamp() RETURNS ${returns} LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
  reason: 'Stamps.',
})
const trigger = {name: 'stamped', timing: 'before', events: ['update'], function: 'stamp', reason: 'So.'} as const
const stamped: SchemaModel = {...withTable({triggers: [trigger]}), functions: [stamp('RETURN NEW;')]}

const label = (length: number, kind: 'text' | 'integer' = 'text') => ({
  name: 'label',
  namespace,
  type: {kind},
  nullable: true,
  default: null,
  checks: [{name: 'label_ok', expression: kind === 'text' ? `length(VALUE) < ${length}` : `VALUE < ${length}`}],
  comment: 'Said.',
})
const labelled = (domain: ReturnType<typeof label>): SchemaModel => ({
  ...withTable({
    columns: [...users.columns, newColumn('label', {kind: 'domain', name: 'label', namespace}, {nullable: true})],
  }),
  domains: [domain],
})

const point = (...names: readonly string[]): SchemaModel => ({
  ...shop,
  composites: [
    {name: 'point', namespace, attributes: names.map(name => ({name, type: {kind: 'integer'}})), comment: ''},
  ],
})
const counter = (increment?: string): SchemaModel => ({
  ...shop,
  sequences: [{name: 'counter', namespace, comment: 'Counts.', ...(increment !== undefined && {increment})}],
})

const events = newTable({
  name: 'events',
  columns: [newColumn('id', 'bigint'), newColumn('at', 'date')],
  primaryKey: {name: 'pk_events', columns: ['id', 'at']},
  partitioning: {method: 'range', columns: ['at'], partitions: 'none', reason: ''},
})
const part = (bound: string) =>
  newTable({
    name: 'events_all',
    columns: events.columns,
    primaryKey: {name: 'pk_events_all', columns: ['id', 'at']},
    partitionOf: {namespace, table: 'events', bound},
  })
const rest = 'DEFAULT'
const always = 'FOR VALUES FROM (MINVALUE) TO (MAXVALUE)'
const split = (bound: string): SchemaModel => ({...shop, tables: [...shop.tables, events, part(bound)]})

export const objectCases: readonly Case[] = [
  change('a trigger and its function', shop, stamped),
  change('another body of a function', stamped, {...stamped, functions: [stamp('NEW.age := 3; RETURN NEW;')]}),
  change('another kind of view', {...shop, views: [view]}, {...shop, views: [{...view, materialized: true}]}),
  change('another rule of a domain', labelled(label(700)), labelled(label(800))),
  change('a composite type', point('x', 'y'), point('x', 'y', 'z')),
  change('a step of a sequence', counter(), counter('5')),
  change('a partition', {...shop, tables: [...shop.tables, events]}, split(rest)),
  change('the bound of a partition', split(rest), split(always)),
  change('a foreign key that a partition has by a name of its own', split(rest), {
    ...split(rest),
    tables: split(rest).tables.map(table =>
      table.name === 'events' || table.name === 'events_all'
        ? {...table, foreignKeys: [newForeignKey({name: `${table.name}_of`, columns: ['id'], table: 'users'})]}
        : table,
    ),
  }),
  change('another namespace', shop, {
    ...shop,
    tables: [...shop.tables, newTable({name: 'users', namespace: 'archive', columns: [newColumn('id', 'bigint')]})],
    namespaces: [{name: 'archive', comment: 'Old.'}],
  }),
  change('storage, and no log', shop, withTable({storage: ['fillfactor=70']})),
  change('a privilege', shop, {
    ...shop,
    grants: [{privileges: ['select', 'insert'], on: 'table', target: 'public.users', to: 'public'}],
  }),
  change('what everyone may no longer', stamped, {
    ...stamped,
    withheld: [{privileges: ['execute'], on: 'function', target: 'public.stamp()'}],
  }),
  change('no primary key', shop, withTable({primaryKey: null}, 'orders')),
  change('a key that waits', shop, {
    ...shop,
    tables: [
      users,
      {...orders, foreignKeys: orders.foreignKeys.map(key => ({...key, deferrable: 'initially deferred' as const}))},
    ],
  }),
]
