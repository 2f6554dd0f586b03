import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const members = 'CREATE TABLE member (member_id integer PRIMARY KEY, name text NOT NULL);\n'
const visits = 'CREATE TABLE visit (visit_id integer PRIMARY KEY, member_id integer NOT NULL REFERENCES member);\n'
const prisma = `datasource db {
  provider = "postgresql"
}

model member {
  member_id Int    @id
  name      String
  visits    visit[]
}

model visit {
  visit_id  Int    @id
  member_id Int
  member    member @relation(fields: [member_id], references: [member_id])
}
`

async function planned(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const folder = projectWith(files)
  const {code, out} = await command(folder, 'plan', 'CUJ-008', 'Each member has a badge.', '--json', ...more)
  const {plan, notes, problems} = JSON.parse(out)
  const [from = null, , layout = null, ...existing] = plan?.options.from ?? []
  return {code, from, layout, existing, notes, problems}
}

test('a repository with nothing is silent', async () => {
  const {code, from, notes, problems} = await planned({'src/main.ts': 'export {}\n', 'queries/list.sql': 'SELECT 1;\n'})
  expect({code, from, notes, problems}).toEqual({code: 0, from: null, notes: [], problems: []})
})

test('migrations that exist count more than schema.prisma and SQL that agree with them', async () => {
  const {code, from, layout, existing, notes} = await planned({
    'db/migration/V1__begin.sql': members,
    'db/migration/V2__more.sql': visits,
    'db/schema.sql': members + visits,
    'prisma/schema.prisma': prisma,
    'node_modules/other/schema.sql': 'CREATE TABLE other (id integer PRIMARY KEY);\n',
    '.journeywright/runs/r0/out/migrations/a/up.sql': 'CREATE TABLE other (id integer PRIMARY KEY);\n',
    'test/fixtures/schema.sql': 'CREATE TABLE other (id integer PRIMARY KEY);\n',
  })
  expect(code).toBe(0)
  expect({from, layout, existing}).toEqual({
    from: 'db/migration',
    layout: 'flyway',
    existing: ['V1__begin.sql', 'V2__more.sql'],
  })
  expect(notes).toEqual([
    'found `db/migration` (migrations), `prisma/schema.prisma` (Prisma schema), `db/schema.sql` (SQL)',
    'starts from `db/migration` (migrations, which count more than the rest and agree with it); `--from none` starts from nothing',
  ])
})

test('one that counts less and disagrees is a warning that says how to choose', async () => {
  const files = {'db/schema.sql': members, 'prisma/schema.prisma': prisma, '.ai/schema/ddl/member.sql': members}
  const {code, from, problems} = await planned(files)
  expect([code, from]).toEqual([0, 'prisma/schema.prisma'])
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'database/schemas-disagree',
      severity: 'warning',
      message:
        'Unexpected difference between `prisma/schema.prisma` (Prisma schema) and `db/schema.sql` (SQL) in `visit`, expected the same tables and columns in both',
      fix: 'Say which one counts with `--from prisma/schema.prisma` or `--from db/schema.sql`, or start from nothing with `--from none`.',
    }),
  ])
  expect((await planned(files, '--from', 'db/schema.sql')).from).toBe('db/schema.sql')
  expect((await planned(files, '--from', 'none')).from).toBe(null)
})

test('a Prisma schema in several files is one schema, which is found by its folder', async () => {
  const [datasource = '', member = '', visit = ''] = prisma.split(/\n(?=model)/)
  const {from, problems} = await planned({
    'packages/db/prisma/main.prisma': datasource,
    'packages/db/prisma/models/member.prisma': member,
    'packages/db/prisma/models/visit.prisma': visit,
  })
  expect([from, problems]).toEqual(['packages/db/prisma', []])
})

test('two of a kind that disagree are a problem that says how to choose', async () => {
  const {code, problems} = await planned({
    'db/schema.sql': members,
    'db/other.sql': `${members}CREATE TABLE x (id int);`,
  })
  expect(code).toBe(1)
  expect(problems).toEqual([expect.objectContaining({code: 'database/schemas-disagree', severity: 'error'})])
})

test('a schema that can not be read is no reason to start from nothing', async () => {
  const {code, problems} = await planned({'db/schema.sql': 'CREATE TABLE member (\n  name text,,\n);\n'})
  expect(code).toBe(1)
  expect(problems.at(-1)).toMatchObject({code: 'database/schema-unreadable', at: {file: 'db/schema.sql'}})
})

test('how the schema that is there is written is told with counts', async () => {
  const tables = ['club_member', 'club_room', 'club_visit', 'club_door'].map(
    name => `CREATE TABLE ${name} (${name}_id integer PRIMARY KEY, created_at timestamptz NOT NULL);\n`,
  )
  const {from, notes} = await planned({
    'schema.sql': `${tables.join('')}CREATE TABLE logs (logs_id integer PRIMARY KEY);\n`,
  })
  expect(from).toBe('schema.sql')
  expect(notes).toEqual([
    'starts from `schema.sql` (SQL); `--from none` starts from nothing',
    expect.stringMatching(
      /^follows tables in snake_case 5 of 5, .*keys called after their table 5 of 5, a time of creation in 4 of 5 tables$/,
    ),
  ])
})
