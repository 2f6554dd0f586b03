import {newColumn, newForeignKey, newIndex, type Table, type Unique} from '@journeywright/schema'
import type {Plant} from './plant.js'
import {withChange, withColumn, withModel, withTable, workshop} from './workshop.js'

const unique = (name: string, columns: readonly string[], more: Partial<Unique> = {}): Unique => ({
  name,
  columns,
  nullsDistinct: true,
  reason: '',
  sources: [],
  ...more,
})
const deleted = newColumn('deleted_at', 'timestamptz', {nullable: true})
const slot = newColumn('slot', 'integer', {nullable: true})
const volume = {initialRows: 0, growthPerYear: 200_000_000}
const shelf = newColumn('id', 'integer', {identity: 'always'})
const random = newColumn('id', 'uuid', {default: 'gen_random_uuid()'})
const grown = newColumn('id', 'uuid', {default: 'uuidv7()'})
const visits = (id: typeof random) => {
  const {tables} = withTable({name: 'visits', volume})
  return withModel({
    tables: tables.map(table => (table.name === 'visits' ? {...table, columns: withId(table, id)} : table)),
  })
}
const withId = ({columns}: Table, id: typeof random) => columns.map(column => (column.name === 'id' ? id : column))
const parts = {method: 'range' as const, columns: ['taken_at'], reason: ''}
const takenAt = newColumn('taken_at', 'timestamptz')
const counted = (type: 'integer' | 'bigint') =>
  withModel({
    tables: withColumn(newColumn('ticket', 'bigint', {default: "nextval('public.tools_ticket_seq'::regclass)"})).tables,
    sequences: [
      {
        name: 'tools_ticket_seq',
        namespace: 'public',
        comment: '',
        ...(type === 'integer' ? {type} : {}),
      },
    ],
  })
const owned = (ownedBy?: {namespace: string; table: string; column: string}, type?: 'integer') => ({
  ...counted('bigint'),
  sequences: [
    {
      name: 'tools_ticket_seq',
      namespace: 'public',
      comment: '',
      ...(ownedBy ? {ownedBy} : {}),
      ...(type ? {type} : {}),
    },
  ],
})
const days = (partitioning: Table['partitioning']) => {
  const primaryKey = {name: 'pk_visits', columns: ['id', 'taken_at']}
  const {tables} = withTable({name: 'visits', columns: [takenAt], primaryKey, partitioning})
  const partition = withTable({
    name: 'visits_today',
    columns: [takenAt],
    primaryKey: {...primaryKey, name: 'pk_visits_today'},
    partitionOf: {table: 'visits', namespace: 'public', bound: 'DEFAULT'},
  }).tables.slice(-1)
  return withModel({tables: [...tables, ...partition]})
}
const ticket = {namespace: 'public', table: 'tools', column: 'ticket'}

/** What primary keys, unique constraints and sequences can have wrong. */
export const keyPlants: readonly Plant[] = [
  {rule: 'primary-key-present', bad: withTable({name: 'visits', primaryKey: null}), good: withTable({name: 'visits'})},
  {
    rule: 'primary-key-not-null',
    bad: withTable({name: 'visits', columns: [slot], primaryKey: {name: 'pk_visits', columns: ['id', 'slot']}}),
    good: withTable({
      name: 'visits',
      columns: [{...slot, nullable: false}],
      primaryKey: {name: 'pk_visits', columns: ['id', 'slot']},
    }),
  },
  {
    rule: 'columns-known',
    bad: withTable({name: 'visits', uniques: [unique('uq_visits_place', ['place'])]}),
    good: withTable({
      name: 'visits',
      columns: [newColumn('place', 'text')],
      uniques: [unique('uq_visits_place', ['place'])],
    }),
  },
  {
    rule: 'partition-key',
    bad: withTable({name: 'visits', columns: [takenAt], partitioning: parts}),
    good: withTable({
      name: 'visits',
      columns: [takenAt],
      partitioning: parts,
      primaryKey: {name: 'pk_visits', columns: ['id', 'taken_at']},
    }),
  },
  {
    rule: 'partition-key',
    bad: withTable({
      name: 'visits',
      columns: [takenAt],
      partitioning: parts,
      primaryKey: {name: 'pk_visits', columns: ['id', 'taken_at']},
      indexes: [newIndex({name: 'uq_visits_member', columns: ['member_id'], unique: true})],
      foreignKeys: [
        newForeignKey({name: 'fk_visits_member', columns: ['member_id'], table: 'members', cardinality: 'one-to-one'}),
      ],
    }),
    good: withTable({
      name: 'visits',
      columns: [takenAt],
      partitioning: parts,
      primaryKey: {name: 'pk_visits', columns: ['id', 'taken_at']},
      indexes: [newIndex({name: 'uq_visits_member', columns: ['member_id', 'taken_at'], unique: true})],
    }),
  },
  {rule: 'partition-parent', bad: days(null), good: days({...parts, partitions: 'none'})},
  {
    rule: 'unique-nullable',
    bad: withColumn(slot, () => ({uniques: [unique('uq_tools_slot', ['branch_id', 'slot'])]})),
    good: withColumn(slot, () => ({uniques: [unique('uq_tools_slot', ['branch_id', 'slot'], {nullsDistinct: false})]})),
  },
  {
    rule: 'unique-redundant',
    bad: withChange('members', ({uniques}) => ({
      uniques: [...uniques, unique('uq_members_place', ['email', 'branch_id'])],
    })),
    good: withChange('members', ({uniques}) => ({
      uniques: [...uniques, unique('uq_members_place', ['nickname', 'branch_id'])],
    })),
  },
  {
    rule: 'soft-delete-unique',
    bad: withColumn(deleted, () => ({uniques: [unique('uq_tools_label', ['label'])]})),
    good: withColumn(deleted, ({indexes}) => ({
      indexes: [
        ...indexes,
        newIndex({name: 'uq_tools_label', columns: ['label'], unique: true, where: 'deleted_at IS NULL'}),
      ],
    })),
  },
  {
    rule: 'key-overflow',
    bad: withModel({
      tables: withTable({name: 'visits', volume}).tables.map(table =>
        table.name === 'visits' ? {...table, columns: withId(table, shelf)} : table,
      ),
    }),
    good: withTable({name: 'visits', volume}),
  },
  {rule: 'key-random', bad: visits(random), good: visits(grown)},
  {rule: 'identity-over-serial', bad: owned(ticket), good: owned()},
  {rule: 'sequence-width', bad: owned(ticket, 'integer'), good: owned(undefined, 'integer')},
  {
    rule: 'element-used',
    bad: withModel({sequences: [{name: 'badge_numbers', namespace: 'public', comment: ''}]}),
    good: owned(),
  },
  {
    rule: 'element-used',
    bad: withModel({
      enums: [
        ...workshop.enums,
        {name: 'tool_state', namespace: 'public', values: ['new', 'worn'], comment: '', sources: []},
      ],
    }),
    good: {
      ...withColumn(newColumn('state', {kind: 'enum', name: 'tool_state'})),
      enums: [
        ...workshop.enums,
        {name: 'tool_state', namespace: 'public', values: ['new', 'worn'], comment: '', sources: []},
      ],
    },
  },
]
