import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type Column,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'

const id = newColumn('id', 'bigint', {identity: 'always'})
const key = (table: string) => ({name: `pk_${table}`, columns: ['id']})

const branches = newTable({
  name: 'branches',
  comment: 'A place where tools are lent.',
  columns: [id, newColumn('name', 'text'), newColumn('updated_at', 'timestamptz', {default: 'now()'})],
  primaryKey: key('branches'),
  triggers: [
    {name: 'trg_branches_updated_at', timing: 'before', events: ['update'], function: 'set_updated_at', reason: ''},
  ],
})

const members = newTable({
  name: 'members',
  comment: 'A person who borrows tools.',
  columns: [
    id,
    newColumn('branch_id', 'bigint'),
    newColumn('nickname', 'text'),
    newColumn('email', 'text', {classification: ['pii']}),
    newColumn('level', {kind: 'enum', name: 'member_level'}, {default: "'guest'"}),
  ],
  primaryKey: key('members'),
  uniques: [{name: 'uq_members_email', columns: ['email'], nullsDistinct: true, reason: '', sources: []}],
  foreignKeys: [newForeignKey({name: 'fk_members_branch', columns: ['branch_id'], table: 'branches'})],
  indexes: [newIndex({name: 'idx_members_branch_id', columns: ['branch_id']})],
})

const tools = newTable({
  name: 'tools',
  comment: 'A thing that is lent.',
  columns: [
    id,
    newColumn('branch_id', 'bigint'),
    newColumn('label', 'text'),
    newColumn('wear', 'integer', {default: '0'}),
    newColumn('deposit', {kind: 'numeric', precision: 12, scale: 2}, {default: '0'}),
  ],
  primaryKey: key('tools'),
  checks: [{name: 'chk_tools_wear', expression: 'wear BETWEEN 0 AND 100', reason: '', sources: []}],
  foreignKeys: [newForeignKey({name: 'fk_tools_branch', columns: ['branch_id'], table: 'branches'})],
  indexes: [newIndex({name: 'idx_tools_branch_id', columns: ['branch_id', 'label']})],
})

const loans = newTable({
  name: 'loans',
  comment: 'A tool in the hands of a member for some time.',
  columns: [
    id,
    newColumn('member_id', 'bigint'),
    newColumn('tool_id', 'bigint'),
    newColumn('lent_at', 'timestamptz', {default: 'now()'}),
    newColumn('returned_at', 'timestamptz', {nullable: true}),
  ],
  primaryKey: key('loans'),
  foreignKeys: [
    newForeignKey({name: 'fk_loans_member', columns: ['member_id'], table: 'members'}),
    newForeignKey({name: 'fk_loans_tool', columns: ['tool_id'], table: 'tools'}),
  ],
  indexes: [
    newIndex({name: 'idx_loans_member_id', columns: ['member_id', 'lent_at']}),
    newIndex({name: 'idx_loans_tool_id', columns: ['tool_id']}),
  ],
})

/** The lending of tools in a neighbourhood: no rule has a word to say about it. */
export const workshop: SchemaModel = {
  formatVersion: '1',
  name: 'workshop',
  dialect: 'postgresql',
  tables: [branches, members, tools, loans],
  enums: [{name: 'member_level', namespace: 'public', values: ['guest', 'regular'], comment: '', sources: []}],
  functions: [trigger('set_updated_at', 'NEW.updated_at := pg_catalog.now()')],
  roles: [],
  extensions: [],
  accessPatterns: [],
  unmodelled: [],
}

/** A trigger function of one statement, with a fixed search path. */
export function trigger(name: string, statement: string, more = "SET search_path = ''") {
  const body = `BEGIN ${statement}; RETURN NEW; END`
  const definition = `CREATE FUNCTION public.${name}() RETURNS trigger LANGUAGE plpgsql ${more} AS $$${body}$$`
  return {name, namespace: 'public', definition, reason: ''}
}

export function withModel(more: Partial<SchemaModel>): SchemaModel {
  return {...workshop, ...more}
}

/** The workshop with a table more, which refers to the members unless told otherwise. */
export function withTable({name, columns = [], ...more}: Partial<Table> & Pick<Table, 'name'>): SchemaModel {
  const table = newTable({
    name,
    comment: 'Something else that the workshop keeps.',
    primaryKey: {name: `pk_${name}`, columns: ['id']},
    foreignKeys: [newForeignKey({name: `fk_${name}_member`, columns: ['member_id'], table: 'members'})],
    indexes: [newIndex({name: `idx_${name}_member_id`, columns: ['member_id']})],
    ...more,
    columns: [id, newColumn('member_id', 'bigint'), ...columns],
  })
  return withModel({tables: [...workshop.tables, table]})
}

export function withChange(name: string, change: (table: Table) => Partial<Table>): SchemaModel {
  return withModel({tables: workshop.tables.map(table => (table.name === name ? {...table, ...change(table)} : table))})
}

/** The tools with a column more, and whatever else. */
export function withColumn(column: Column, more: (table: Table) => Partial<Table> = () => ({})): SchemaModel {
  return withChange('tools', table => ({columns: [...table.columns, column], ...more(table)}))
}
