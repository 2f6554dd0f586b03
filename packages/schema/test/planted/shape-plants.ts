import {newColumn, newForeignKey, newIndex, newTable, type SchemaModel} from '@journeywright/schema'
import type {Plant} from './plant.js'
import {trigger, withChange, withColumn, withModel, withTable, workshop} from './workshop.js'

const fires = (name: string) => ({
  triggers: [
    {name: `trg_visits_${name}`, timing: 'after' as const, events: ['insert' as const], function: name, reason: ''},
  ],
})
const visits = (statement: string) => ({
  ...withTable({name: 'visits', ...fires('count_visit')}),
  functions: [...workshop.functions, trigger('count_visit', statement)],
})
const view = (indexed: boolean): SchemaModel =>
  withModel({
    views: [
      {
        name: 'loans_by_month',
        namespace: 'public',
        materialized: true,
        query: 'SELECT lent_at FROM public.loans',
        comment: '',
        indexes: indexed ? [newIndex({name: 'uq_loans_by_month', columns: ['lent_at'], unique: true})] : [],
      },
    ],
  })
const named = (name: string) => withTable({name})
const five = ['visits', 'repairs', 'orders', 'badges', 'courses']
const many = (last: string) =>
  withModel({tables: [...workshop.tables, ...[...five, last].flatMap(name => named(name).tables.slice(-1))]})
const words = (last: string) =>
  withTable({name: 'visits', columns: ['came_by', 'seen_by', 'left_by', last].map(name => newColumn(name, 'text'))})
const alone = {
  name: 'holidays',
  comment: 'A day without lending.',
  columns: [newColumn('day', 'date')],
  primaryKey: {name: 'pk_holidays', columns: ['day']},
}
const address = [newColumn('city', 'text'), newColumn('country', 'text')]
const ofCity = {
  determinant: ['city'],
  dependent: ['country'],
  source: {authority: 'assumed' as const, text: 'a city lies in one country'},
}

/** What names, tables and their shapes can have wrong. */
export const shapePlants: readonly Plant[] = [
  {rule: 'name-usable', bad: named('x'.repeat(64)), good: named(`${'x'.repeat(40)}s`)},
  {
    rule: 'name-unique',
    bad: withModel({
      tables: [...workshop.tables, ...withChange('loans', () => ({})).tables.slice(-1)].map((table, at) =>
        at === 4
          ? newTable({
              ...table,
              indexes: [],
              columns: [newColumn('id', 'bigint', {identity: 'always'})],
              primaryKey: {name: 'pk_again', columns: ['id']},
              foreignKeys: [],
            })
          : table,
      ),
    }),
    good: workshop,
  },
  {
    rule: 'name-unreserved',
    bad: withColumn(newColumn('order', 'integer')),
    good: withColumn(newColumn('position', 'integer')),
  },
  {
    rule: 'text-storable',
    bad: withTable({name: 'visits', comment: 'A\0B'}),
    good: withTable({name: 'visits', comment: 'A B'}),
  },
  {rule: 'naming-convention', bad: many('invoice'), good: many('invoices')},
  {rule: 'naming-convention', bad: words('broughtBy'), good: words('brought_by')},
  {
    rule: 'table-has-columns',
    bad: withModel({
      tables: [...workshop.tables, newTable({name: 'visits', comment: 'A visit.', kind: 'event'})],
    }),
    good: withTable({name: 'visits'}),
  },
  {
    rule: 'comment-present',
    bad: withTable({name: 'visits', comment: ''}),
    good: withTable({name: 'visits', comment: 'Somebody came in.'}),
  },
  {
    rule: 'table-connected',
    bad: withModel({tables: [...workshop.tables, newTable({...alone, kind: 'entity'})]}),
    good: withModel({tables: [...workshop.tables, newTable({...alone, kind: 'event'})]}),
  },
  {
    rule: 'normal-form',
    bad: withTable({name: 'visits', columns: address, functionalDependencies: [ofCity]}),
    good: withTable({
      name: 'visits',
      columns: address,
      functionalDependencies: [ofCity],
      denormalised: [{columns: ['country'], reason: 'Sorted by without a join.', sources: []}],
    }),
  },
  {
    rule: 'updated-at-kept',
    bad: withTable({name: 'visits', columns: [newColumn('updated_at', 'timestamptz')]}),
    good: withTable({
      name: 'visits',
      columns: [newColumn('updated_at', 'timestamptz')],
      triggers: [
        {name: 'trg_visits_updated_at', timing: 'before', events: ['update'], function: 'set_updated_at', reason: ''},
      ],
    }),
  },
  {
    rule: 'repeating-group',
    bad: withTable({name: 'visits', columns: [newColumn('guest1', 'text'), newColumn('guest2', 'text')]}),
    good: withTable({
      name: 'visits',
      columns: [newColumn('address_line1', 'text'), newColumn('address_line2', 'text')],
    }),
  },
  {
    rule: 'comma-list',
    bad: withColumn(newColumn('colours', 'text', {comment: 'Colours, separated by commas.'})),
    good: withColumn(
      newColumn('colours', {kind: 'array', of: {kind: 'text'}}, {comment: 'Colours, most of it first.'}),
    ),
  },
  {
    rule: 'entity-attribute-value',
    bad: withTable({
      name: 'traits',
      columns: [newColumn('attribute', 'text'), newColumn('property_name', 'text'), newColumn('value', 'text')],
    }),
    good: withTable({name: 'member_settings', columns: [newColumn('name', 'text'), newColumn('value', 'text')]}),
  },
  {
    rule: 'polymorphic-reference',
    bad: withTable({name: 'photos', columns: [newColumn('subject_type', 'text'), newColumn('subject_id', 'bigint')]}),
    good: withTable({
      name: 'activity_logs',
      columns: [newColumn('subject_type', 'text'), newColumn('subject_id', 'bigint')],
    }),
  },
  {
    rule: 'trigger-target',
    bad: visits('UPDATE public.counters SET visits = 1'),
    good: visits('UPDATE public.tools SET wear = 1'),
  },
  {
    rule: 'trigger-target',
    bad: visits('INSERT INTO public.visit_log DEFAULT VALUES'),
    good: visits("EXECUTE 'INSERT INTO public.visit_log DEFAULT VALUES'"),
  },
  {rule: 'trigger-columns', bad: visits('PERFORM NEW.visitor_id'), good: visits('PERFORM NEW.member_id')},
  {
    rule: 'trigger-function',
    bad: withTable({name: 'visits', ...fires('greet')}),
    good: {
      ...withTable({name: 'visits', ...fires('greet')}),
      functions: [...workshop.functions, trigger('greet', 'NULL')],
    },
  },
  {
    rule: 'function-definition',
    bad: {...visits('NULL'), functions: [...workshop.functions, {...trigger('other', 'NULL'), name: 'count_visit'}]},
    good: visits('NULL'),
  },
  {rule: 'materialized-view-key', bad: view(false), good: view(true)},
  {
    rule: 'foreign-key-cycle',
    bad: withTable({
      name: 'visits',
      columns: [newColumn('first_id', 'bigint')],
      foreignKeys: [
        newForeignKey({name: 'fk_visits_first', columns: ['first_id'], table: 'visits'}),
        newForeignKey({name: 'fk_visits_member', columns: ['member_id'], table: 'members'}),
      ],
      indexes: [
        newIndex({name: 'idx_visits_first_id', columns: ['first_id']}),
        newIndex({name: 'idx_visits_member_id', columns: ['member_id']}),
      ],
    }),
    good: withTable({
      name: 'visits',
      columns: [newColumn('first_id', 'bigint', {nullable: true})],
      foreignKeys: [
        newForeignKey({name: 'fk_visits_first', columns: ['first_id'], table: 'visits'}),
        newForeignKey({name: 'fk_visits_member', columns: ['member_id'], table: 'members'}),
      ],
      indexes: [
        newIndex({name: 'idx_visits_first_id', columns: ['first_id']}),
        newIndex({name: 'idx_visits_member_id', columns: ['member_id']}),
      ],
    }),
  },
]
