import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type Policy,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import type {Plant} from './plant.js'
import {trigger, withColumn, withModel, withTable, workshop} from './workshop.js'

const own: Policy = {name: 'own', command: 'select', using: 'member_id = 1', withCheck: null, reason: ''}
const visits = (policy: Partial<Policy>) => withTable({name: 'visits', policies: [{...own, ...policy}]})
const counts = (more: string) => withModel({functions: [...workshop.functions, counter(more)], ...counted})
const counter = (more: string) => trigger('note_return', 'NULL', more)
const counted = {
  tables: workshop.tables.map(table =>
    table.name === 'loans'
      ? {
          ...table,
          triggers: [
            {
              name: 'trg_loans_return',
              timing: 'after' as const,
              events: ['update' as const],
              function: 'note_return',
              reason: '',
            },
          ],
        }
      : table,
  ),
}
const seen = (options: readonly string[]): SchemaModel => ({
  ...visits({}),
  views: [
    {
      name: 'recent_visits',
      namespace: 'public',
      materialized: false,
      query: 'SELECT id FROM public.visits',
      comment: '',
      options,
    },
  ],
})
const granted = (privileges: readonly string[]) =>
  withModel({grants: [{privileges, on: 'table', target: 'public.tools', to: 'public'}]})
const role = (privileges: readonly string[]) =>
  withModel({roles: [{name: 'desk', grants: [{table: 'tools', privileges}]}]})

const toTenant = (table: string) =>
  newForeignKey({name: `fk_${table}_tenant`, columns: ['tenant_id'], table: 'tenants'})
const tenantPolicy: Policy = {...own, command: 'all', using: 'tenant_id = 1'}
const owned = (name: string, more: Partial<Table> = {}): Table =>
  newTable({
    name,
    comment: 'Something that a tenant owns.',
    primaryKey: {name: `pk_${name}`, columns: ['tenant_id', 'id']},
    foreignKeys: [toTenant(name)],
    policies: [tenantPolicy],
    ...more,
    columns: [
      newColumn('id', 'bigint', {identity: 'always'}),
      newColumn('tenant_id', 'bigint'),
      ...(more.columns ?? []),
    ],
  })
const tenants = newTable({
  name: 'tenants',
  comment: 'A club with tools of its own.',
  columns: [newColumn('id', 'bigint', {identity: 'always'})],
  primaryKey: {name: 'pk_tenants', columns: ['id']},
})
const clubs = (...last: readonly Table[]) =>
  withModel({functions: [], enums: [], tables: [tenants, owned('benches'), owned('drills'), owned('saws'), ...last]})
const bladeKey = (columns: readonly string[]) => ({
  ...newForeignKey({name: 'fk_blades_saw', columns, table: 'saws'}),
  references: {table: 'saws', columns: columns.length > 1 ? ['tenant_id', 'id'] : ['id']},
})
const sawId = newColumn('saw_id', 'bigint')
const uniqueSaw = owned('saws', {
  uniques: [{name: 'uq_saws_id', columns: ['id'], nullsDistinct: true, reason: '', sources: []}],
})
const blades = (columns: readonly string[]) =>
  owned('blades', {
    columns: [sawId],
    foreignKeys: [toTenant('blades'), bladeKey(columns)],
    indexes: [newIndex({name: 'idx_blades_saw', columns})],
  })
const workshops = (...last: readonly Table[]) =>
  withModel({functions: [], enums: [], tables: [tenants, owned('benches'), owned('drills'), ...last]})
const plain = newTable({
  name: 'blades',
  comment: 'A blade of a saw.',
  columns: [newColumn('id', 'bigint', {identity: 'always'}), sawId],
  primaryKey: {name: 'pk_blades', columns: ['id']},
  foreignKeys: [bladeKey(['saw_id'])],
  indexes: [newIndex({name: 'idx_blades_saw_id', columns: ['saw_id']})],
})

/** What lets somebody read or write what isn't theirs. */
export const safetyPlants: readonly Plant[] = [
  {
    rule: 'pii-classified',
    bad: withColumn(newColumn('owner_phone', 'text')),
    good: withColumn(newColumn('owner_phone', 'text', {classification: ['pii']})),
  },
  {
    rule: 'secret-hashed',
    bad: withColumn(newColumn('alarm_password', 'text')),
    good: withColumn(newColumn('alarm_password_hash', 'text')),
  },
  {
    rule: 'policy-clauses',
    bad: visits({withCheck: 'member_id = 1'}),
    good: visits({command: 'update', withCheck: 'member_id = 1'}),
  },
  {
    rule: 'policy-open',
    bad: visits({command: 'delete', using: '(true)'}),
    good: visits({command: 'select', using: '(true)'}),
  },
  {
    rule: 'policy-once',
    bad: visits({using: "member_id = current_setting('app.member')::bigint"}),
    good: visits({using: "member_id = (SELECT current_setting('app.member')::bigint)"}),
  },
  {
    rule: 'row-security-on',
    bad: withTable({name: 'visits', policies: [own], rowSecurity: 'off'}),
    good: withTable({name: 'visits', policies: [own], rowSecurity: 'enabled'}),
  },
  {
    rule: 'row-security-silent',
    bad: withTable({name: 'visits', rowSecurity: 'enabled'}),
    good: withTable({name: 'visits', rowSecurity: 'off'}),
  },
  {rule: 'row-security-complete', bad: clubs(owned('hammers', {policies: []})), good: clubs(owned('hammers'))},
  {
    rule: 'tenant-key',
    bad: workshops(uniqueSaw, owned('vices'), plain),
    good: workshops(uniqueSaw, owned('vices'), blades(['tenant_id', 'saw_id'])),
  },
  {
    rule: 'tenant-crossing',
    bad: workshops(uniqueSaw, blades(['saw_id'])),
    good: workshops(owned('saws'), blades(['tenant_id', 'saw_id'])),
  },
  {rule: 'function-search-path', bad: counts(''), good: counts("SET search_path = ''")},
  {rule: 'security-definer', bad: counts('SECURITY DEFINER'), good: counts("SECURITY DEFINER SET search_path = ''")},
  {rule: 'view-security', bad: seen([]), good: seen(['security_invoker=true'])},
  {rule: 'grant-narrow', bad: granted(['select', 'delete']), good: granted(['select'])},
  {rule: 'grant-known', bad: role(['select', 'glance']), good: role(['select', 'update'])},
]
