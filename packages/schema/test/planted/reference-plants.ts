import {newColumn, newForeignKey, newIndex, type ForeignKey} from '@journeywright/schema'
import type {Plant} from './plant.js'
import {withChange, withModel, withTable, workshop} from './workshop.js'

const toMember = newForeignKey({name: 'fk_visits_member', columns: ['member_id'], table: 'members'})
const visits = (more: Partial<ForeignKey>) => withTable({name: 'visits', foreignKeys: [{...toMember, ...more}]})
const byMember = newIndex({name: 'idx_visits_member_id', columns: ['member_id']})
const stamps = (nullable: boolean, matchFull?: true) => {
  const {tables} = withTable({
    name: 'stamps',
    columns: [newColumn('tool_batch', 'integer', {nullable}), newColumn('tool_shelf', 'integer', {nullable})],
    foreignKeys: [
      newForeignKey({name: 'fk_stamps_member', columns: ['member_id'], table: 'members'}),
      {
        ...newForeignKey({name: 'fk_stamps_place', columns: ['tool_batch', 'tool_shelf'], table: 'places'}),
        references: {table: 'places', columns: ['batch', 'shelf']},
        ...(matchFull ? {matchFull} : {}),
      },
    ],
    indexes: [
      newIndex({name: 'idx_stamps_member_id', columns: ['member_id']}),
      newIndex({name: 'idx_stamps_place', columns: ['tool_batch', 'tool_shelf']}),
    ],
  })
  const places = withTable({
    name: 'places',
    columns: [newColumn('batch', 'integer'), newColumn('shelf', 'integer')],
    uniques: [{name: 'uq_places', columns: ['batch', 'shelf'], nullsDistinct: true, reason: '', sources: []}],
  }).tables.slice(-1)
  return withModel({tables: [...tables, ...places]})
}
const keeper = (nullable: boolean) =>
  withChange('branches', ({columns}) => ({
    columns: [...columns, newColumn('keeper_id', 'bigint', {nullable})],
    foreignKeys: [newForeignKey({name: 'fk_branches_keeper', columns: ['keeper_id'], table: 'members'})],
    indexes: [newIndex({name: 'idx_branches_keeper_id', columns: ['keeper_id']})],
  }))
const carts = (unlogged: {unlogged?: true}) => {
  const own = withTable({name: 'carts', ...unlogged}).tables
  const items = withTable({
    name: 'cart_items',
    columns: [newColumn('cart_id', 'bigint')],
    foreignKeys: [
      newForeignKey({name: 'fk_cart_items_member', columns: ['member_id'], table: 'members'}),
      newForeignKey({name: 'fk_cart_items_cart', columns: ['cart_id'], table: 'carts'}),
    ],
    indexes: [
      newIndex({name: 'idx_cart_items', columns: ['member_id']}),
      newIndex({name: 'idx_cart_items_cart', columns: ['cart_id']}),
    ],
  }).tables.slice(-1)
  return withModel({tables: [...own, ...items]})
}
const report = (type: 'text' | 'jsonb') => newColumn('report', type)
const byReport = newIndex({name: 'idx_visits_report', columns: ['report'], method: 'gin'})

/** What foreign keys and indexes can have wrong. */
export const referencePlants: readonly Plant[] = [
  {rule: 'foreign-key-target', bad: visits({references: {table: 'people', columns: ['id']}}), good: visits({})},
  {
    rule: 'foreign-key-types',
    bad: withChange('loans', ({columns}) => ({
      columns: columns.map(column =>
        column.name === 'tool_id' ? {...column, type: {kind: 'integer' as const}} : column,
      ),
    })),
    good: workshop,
  },
  {rule: 'foreign-key-action', bad: visits({onDelete: 'set null'}), good: visits({onDelete: 'cascade'})},
  {
    rule: 'foreign-key-cardinality',
    bad: visits({cardinality: 'one-to-one'}),
    good: visits({cardinality: 'many-to-one'}),
  },
  {
    rule: 'foreign-key-indexed',
    bad: withTable({name: 'visits', indexes: []}),
    good: withTable({name: 'visits', indexes: [byMember]}),
  },
  {
    rule: 'foreign-key-missing',
    bad: withTable({name: 'visits', foreignKeys: [], kind: 'event'}),
    good: withTable({name: 'visits', kind: 'event'}),
  },
  {
    rule: 'foreign-key-repeated',
    bad: withTable({name: 'visits', foreignKeys: [toMember, {...toMember, name: 'visits_member_fkey'}]}),
    good: withTable({name: 'visits', foreignKeys: [toMember]}),
  },
  {rule: 'foreign-key-half-null', bad: stamps(true), good: stamps(true, true)},
  {rule: 'foreign-key-cycle', bad: keeper(false), good: keeper(true)},
  {
    rule: 'cascade-reach',
    bad: withTable({name: 'payments', foreignKeys: [{...toMember, name: 'fk_payments_member', onDelete: 'cascade'}]}),
    good: withTable({name: 'payments', foreignKeys: [{...toMember, name: 'fk_payments_member', onDelete: 'restrict'}]}),
  },
  {rule: 'unlogged-reference', bad: carts({unlogged: true}), good: carts({})},
  {
    rule: 'index-possible',
    bad: withTable({
      name: 'visits',
      indexes: [byMember, newIndex({name: 'idx_visits_id', columns: ['id', 'member_id'], method: 'hash'})],
    }),
    good: withTable({
      name: 'visits',
      columns: [newColumn('gate', 'text')],
      indexes: [byMember, newIndex({name: 'idx_visits_gate', columns: ['gate'], method: 'hash'})],
    }),
  },
  {
    rule: 'index-operators',
    bad: withTable({name: 'visits', columns: [report('text')], indexes: [byMember, byReport]}),
    good: withTable({name: 'visits', columns: [report('jsonb')], indexes: [byMember, byReport]}),
  },
  {
    rule: 'index-redundant',
    bad: withTable({name: 'visits', indexes: [byMember, newIndex({name: 'idx_visits_again', columns: ['member_id']})]}),
    good: withTable({
      name: 'visits',
      indexes: [byMember, newIndex({name: 'idx_visits_newest', columns: ['id', 'member_id']})],
    }),
  },
  {
    rule: 'index-redundant',
    bad: withTable({
      name: 'visits',
      indexes: [byMember, newIndex({name: 'idx_visits_newest', columns: ['member_id', 'id']})],
    }),
    good: withTable({name: 'visits', indexes: [newIndex({name: 'idx_visits_newest', columns: ['member_id', 'id']})]}),
  },
  {
    rule: 'index-boolean',
    bad: withTable({
      name: 'visits',
      columns: [newColumn('is_over', 'boolean')],
      indexes: [byMember, newIndex({name: 'idx_visits_is_over', columns: ['is_over']})],
    }),
    good: withTable({
      name: 'visits',
      columns: [newColumn('is_over', 'boolean')],
      indexes: [byMember, newIndex({name: 'idx_visits_open', columns: ['member_id', 'id'], where: 'NOT is_over'})],
    }),
  },
  {
    rule: 'index-text-width',
    bad: withTable({
      name: 'visits',
      columns: [newColumn('note', 'text')],
      indexes: [byMember, newIndex({name: 'idx_visits_note', columns: ['note']})],
    }),
    good: withTable({
      name: 'visits',
      columns: [newColumn('note', {kind: 'varchar', length: 200})],
      indexes: [byMember, newIndex({name: 'idx_visits_note', columns: ['note']})],
    }),
  },
  {
    rule: 'access-pattern-columns',
    bad: withModel({
      accessPatterns: [
        {id: 'loans-of-day', description: '', table: 'loans', equals: ['day'], sortsBy: [], sources: []},
      ],
    }),
    good: withModel({
      accessPatterns: [
        {id: 'loans-of-member', description: '', table: 'loans', equals: ['member_id'], sortsBy: [], sources: []},
      ],
    }),
  },
]
