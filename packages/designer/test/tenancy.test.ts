import {defaultConventions, designSchema} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema, type SchemaModel, type Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()
const tracker =
  'Design a multi-tenant tracker. A company has a name. Each project belongs to exactly one company and has a unique code. ' +
  'Each task belongs to one project and has a title and an optional reviewer note. A task may have a parent task. ' +
  'A country has a unique code and a name. Each project is in one country. Countries are shared by all companies.'

test('rows of tenants say whose they are, and refer to no other', () => {
  const {projects, tasks} = tablesOf(design(tracker))
  expect(keysOf(tasks)).toEqual([
    'company_id -> companies(id) restrict',
    'company_id, project_id -> projects(company_id, id) restrict',
    'company_id, parent_id -> tasks(company_id, id) set null of parent_id',
  ])
  expect(keysOf(projects)).toContain('country_id -> countries(id) restrict')
  expect(projects?.uniques.map(({columns}) => columns)).toEqual([
    ['company_id', 'id'],
    ['company_id', 'code'],
  ])
})

test('a policy each hides what is not the connection’s, and shared tables have none', () => {
  const model = design(tracker)
  const own = "company_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint"
  const {companies, countries, tasks} = tablesOf(model)
  expect(tasks?.policies).toMatchObject([{command: 'all', using: own, withCheck: own}])
  expect(companies?.policies[0]?.using).toBe(own.replace('company_id', 'id'))
  expect(countries?.policies).toEqual([])
  expect(countries?.uniques.map(({columns}) => columns)).toEqual([['code']])
  expect(verifySchema(model, schemaRules).problems.map(formatProblem)).toEqual([])
})

test('the setting is compared in the type of the key', () => {
  const {tasks} = tablesOf(design(`${tracker} Use UUID primary keys.`))
  expect(tasks?.policies[0]?.using).toMatch(/::uuid$/)
})

test('another architecture is an assumption with its question', () => {
  const made = designSchema({request: tracker, packs, conventions: defaultConventions})
  expect(made.report.assumptions.find(({id}) => id === 'tenancy.apart')).toMatchObject({
    alternatives: ['A schema for each company', 'A database for each company'],
    question: 'Must the data of companies lie in schemas or databases of their own?',
    impact: 3,
  })
})

test('the audit trail tells changes of one tenant from those of another', () => {
  const model = design('Multi-tenant SaaS with:\n- User management\n- An audit log of all changes')
  const {audit_logs: trail} = tablesOf(model)
  expect(trail?.columns.find(({name}) => name === 'organization_id')?.nullable).toBe(true)
  expect(trail?.foreignKeys).toEqual([])
  expect(trail?.policies[0]?.withCheck).toMatch(/^organization_id IS NULL OR /)
  const audit = model.functions.find(({name}) => name === 'write_audit_log')
  expect(audit?.definition).toContain("TG_TABLE_NAME IN ('organizations') THEN kept ->> 'id'")
})

test.each([
  ['each school is a tenant', 'A course has a title. A school has a name. Each school is a tenant.', 'school_id'],
  [
    'isolated by',
    'A course has a title. The data of the platform is isolated per school. A school has a name.',
    'school_id',
  ],
  ['its own data', 'A course has a title. A school has a name. Each school sees only its own data.', 'school_id'],
  ['no word of who', 'Multi-tenant course planner. A course has a title.', 'organization_id'],
])('tenants are said: %s', (_, request, column) => {
  const {courses} = tablesOf(design(request))
  expect(courses?.columns.map(({name}) => name)).toContain(column)
  expect(courses?.policies).toHaveLength(1)
})

test.each([
  'A flat has a number. A tenant has a name and rents one flat. Several tenants may share a flat.',
  'An order has a number and a transaction isolation level. Data is partitioned by month.',
  'A note has a text. Each user sees only their own notes.',
])('none are meant: %s', request => {
  expect(design(request).tables.flatMap(({policies}) => policies)).toEqual([])
})

function design(request: string): SchemaModel {
  const made = designSchema({request, packs, conventions: defaultConventions})
  const model = made.status === 'designed' ? made.model : made.draft
  if (!model) throw new Error('nothing was designed')
  return model
}

function tablesOf({tables}: SchemaModel): Readonly<Record<string, Table>> {
  return Object.fromEntries(tables.map(table => [table.name, table]))
}

function keysOf(table: Table | undefined): readonly string[] {
  return (table?.foreignKeys ?? []).map(({columns, references, onDelete, setColumns}) => {
    const some = setColumns ? ` of ${setColumns.join(', ')}` : ''
    return `${columns.join(', ')} -> ${references.table}(${references.columns.join(', ')}) ${onDelete}${some}`
  })
}
