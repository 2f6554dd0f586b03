import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const file = (name: string): string =>
  readFileSync(new URL(`../../../docs/examples/schema/${name}`, import.meta.url), 'utf8')
const gallery = file('gallery.sql')
const next = file('gallery-next.sql')

test('read says what there is, and what the model has no place for', async () => {
  const folder = projectWith({'gallery.sql': `${gallery}\nCREATE CAST (text AS box) WITH INOUT;\n`})
  const {code, out, err} = await say(folder, ['schema', 'read', 'gallery.sql'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain(
    'gallery read as SQL: 5 tables, 14 columns, 5 primary keys, 3 foreign keys, 2 uniques, 1 check\n',
  )
  expect(out).toContain('  sale      4 columns  -> customer, painting\n')
  expect(out).toMatch(/Not modelled \(1\)\n {2}gallery\.sql:47:1 .*CREATE CAST \(text AS box\)/)
})

test('what read prints as JSON is read again, and prints the same SQL', async () => {
  const folder = projectWith({'gallery.sql': gallery})
  expect((await say(folder, ['schema', 'read', 'gallery.sql', '--json', '-o', 'made/gallery.json'])).code).toBe(0)
  const [first, again] = await Promise.all(
    ['gallery.sql', 'made/gallery.json'].map(source => say(folder, ['schema', 'read', source, '--sql'])),
  )
  expect(first?.out).toContain('CREATE TABLE public.painting (')
  expect(again).toEqual(first)
})

test('what is wrong in one statement is told at its place, and the rest is read', async () => {
  const folder = projectWith({
    'a.sql': 'CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (id int,,);\nCREATE TABLE c (id int PRIMARY KEY);\n',
  })
  const {code, out, err} = await say(folder, ['schema', 'read', 'a.sql'])
  expect(code).toBe(1)
  expect(out).toContain('2 tables')
  expect(err).toMatch(/^a\.sql:2:24 error .*syntax error at or near ","/)
})

test.each([
  ['none.sql', 'Unexpected ENOENT while reading `none.sql`'],
  ['mysql://me:secret@localhost/shop', 'Unexpected kind of schema `mysql://…@localhost/shop`'],
  ['.', 'Unexpected folder `.` without a schema'],
  ['notes.txt', 'Unexpected kind of schema `notes.txt`'],
  ['latin.sql', 'Unexpected byte 0xE4'],
  ['postgresql://me:secret@127.0.0.1:1/shop', 'Unexpected '],
])('%s is refused clearly', async (source, message) => {
  const folder = projectWith({'notes.txt': 'x'})
  const {writeFileSync} = await import('node:fs')
  if (source === 'latin.sql') writeFileSync(join(folder, source), Buffer.from([0x2d, 0x2d, 0xe4, 0x0a]))
  const {code, out, err} = await say(folder, ['schema', 'read', source])
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(err).toContain(message)
  expect(err).not.toContain('secret')
})

test('a folder of migrations is read in their order, without what leads back', async () => {
  const folder = projectWith({
    'migrations/2_add_price/up.sql': 'ALTER TABLE painting ADD COLUMN price numeric(10, 2);',
    'migrations/2_add_price/down.sql': 'ALTER TABLE painting DROP COLUMN price;',
    'migrations/1_begin/up.sql': 'CREATE TABLE painting (id bigint PRIMARY KEY);',
    'migrations/1_begin/down.sql': 'DROP TABLE painting;',
  })
  const {code, out} = await say(folder, ['schema', 'read', 'migrations'])
  expect(code).toBe(0)
  expect(out).toContain('read as migrations: 1 table, 2 columns')
})

test('a Prisma schema is read by the reader that a plugin brings', async () => {
  const prisma = 'datasource db {\n  provider = "postgresql"\n}\n\nmodel Artist {\n  id Int @id\n}\n'
  const {code, out} = await say(projectWith({'schema.prisma': prisma}), ['schema', 'read', 'schema.prisma'])
  expect(code).toBe(0)
  expect(out).toContain('read as a file `.prisma`: 1 table')
})

test('lint groups what it finds by rule, and fails on an error alone', async () => {
  const folder = projectWith({
    'gallery.sql': gallery,
    'bad.sql': 'CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES a (x));',
  })
  const {code, out} = await say(folder, ['schema', 'lint', 'gallery.sql'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^warning schema\/money-exact \(1\) .+\n {2}gallery\.sql:\d+:\d+ Unexpected type `double precision` of `painting\.price`/m,
  )
  expect(out).toMatch(/\n5 tables, \d+ rules: 0 errors, \d+ warnings, \d+ notes\n$/)
  const bad = await say(folder, ['schema', 'lint', 'bad.sql', '--rule', 'foreign-key-target', '--json'])
  expect(bad.code).toBe(1)
  expect(JSON.parse(bad.out).problems).toMatchObject([{code: 'schema/foreign-key-target', severity: 'error'}])
})

test('lint shows the first of many findings of a rule, or all that are asked for', async () => {
  const columns = Array.from({length: 9}, (_, at) => `  at${at} timestamp`).join(',\n')
  const folder = projectWith({'a.sql': `CREATE TABLE a (\n  id int PRIMARY KEY,\n${columns}\n);\n`})
  const lint = async (...more: string[]) => (await say(folder, ['schema', 'lint', 'a.sql', ...more])).out
  const count = (out: string) => out.split('\n').filter(line => line.includes('of `a.at')).length
  const short = await lint()
  expect(count(short)).toBe(5)
  expect(short).toContain('  a.sql:3:3 Unexpected type `timestamp` of `a.at0`')
  expect(short).toContain('\n  … and 4 more: --rule timestamp-zone\n  fix: Make it `timestamptz`')
  expect(count(await lint('--rule', 'timestamp-zone'))).toBe(9)
  expect(count(await lint('--all'))).toBe(9)
})

test('diff asks for the flag that confirms a rename, and then loses nothing by it', async () => {
  const folder = projectWith({'a.sql': gallery, 'b.sql': next})
  const unsure = await say(folder, ['schema', 'diff', 'a.sql', 'b.sql', '--out', 'migrations'])
  expect(unsure.code).toBe(1)
  expect(unsure.out).toContain('Then add --rename public.customer.email=mail\n')
  expect(unsure.err).toContain('Unexpected loss of every value of public.customer.email')
  expect(existsSync(join(folder, 'migrations'))).toBe(false)
  const sure = ['schema', 'diff', 'a.sql', 'b.sql', '--rename', 'customer.email=mail', '--allow-data-loss']
  const {code, out} = await say(folder, [...sure, '--out', 'migrations', '--layout', 'flyway', '--name', 'next'])
  expect(code).toBe(0)
  expect(out).toContain('rename-column public.customer.email')
  const names = readdirSync(join(folder, 'migrations'))
  expect(names.length).toBeGreaterThan(1)
  expect(names.every(name => /^[VU]\d{14}__next(?:_\w+)?\.sql(?:\.conf)?$/.test(name))).toBe(true)
})

test('a schema is no different from itself', async () => {
  const {code, out} = await say(projectWith({'a.sql': gallery}), ['schema', 'diff', 'a.sql', 'a.sql'])
  expect({code, out}).toEqual({code: 0, out: 'The two schemas are the same.\n'})
})

test('erd draws Mermaid, or what the name of the file says', async () => {
  const folder = projectWith({'gallery.sql': gallery})
  const {out} = await say(folder, ['schema', 'erd', 'gallery.sql'])
  expect(out).toContain('  artist ||--o{ painting : "artist_id"\n')
  const drawn = async (path: string) => {
    expect((await say(folder, ['schema', 'erd', 'gallery.sql', '-o', path])).code).toBe(0)
    return readFileSync(join(folder, path), 'utf8')
  }
  expect(await drawn('gallery.svg')).toMatch(/^<svg /)
  expect(await drawn('gallery.mmd')).toBe(out)
  expect(await drawn('gallery.MD')).toBe(`# gallery\n\n\`\`\`mermaid\n${out}\`\`\`\n`)
  expect(await drawn('gallery.dbml')).toContain(': "painting"."artist_id" > "artist"."artist_id" [')
  const wrong = await say(folder, ['schema', 'erd', 'gallery.sql', '--format', 'toString'])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('Unexpected format `toString`, expected `mermaid`, `markdown`, `svg`, `png` or `dbml`')
})

test('erd draws a PNG into a file or a pipe, and not on a terminal', async () => {
  const folder = projectWith({'gallery.sql': gallery})
  const erd = (...words: readonly string[]) => ['schema', 'erd', 'gallery.sql', ...words]
  expect((await say(folder, erd('-o', 'made/gallery.png'))).code).toBe(0)
  const png = readFileSync(join(folder, 'made/gallery.png'))
  expect(png.subarray(0, 4).toString('latin1')).toBe('\u0089PNG')
  const {picture} = JSON.parse((await say(folder, erd('--format', 'png', '--json'))).out)
  expect(picture).toBe(`data:image/png;base64,${png.toString('base64')}`)
  const {code, out, err} = await say(folder, erd('--format', 'png'), {isTTY: true, env: {NO_COLOR: '1'}})
  expect({code, out, err}).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected PNG for a terminal, expected a file (cli/usage)\n  fix: Name one: `-o schema.png`.\n',
  })
})

test('prove executes a schema, and fails unless all is proved', async () => {
  const folder = projectWith({
    'gallery.sql': gallery,
    'never.sql': 'CREATE TABLE a (id int PRIMARY KEY, n int NOT NULL CHECK (n > 1 AND n < 1));',
  })
  const good = await command(folder, 'schema', 'prove', 'gallery.sql')
  expect(good.code).toBe(0)
  expect(good.out).toMatch(/\n(\d+) of \1 proved on PostgreSQL \S+ \(embedded\)\n$/)
  const bad = await command(folder, 'schema', 'prove', 'never.sql', '--json')
  expect(bad.code).toBe(1)
  const {report} = JSON.parse(bad.out)
  expect(report.passed).toBeLessThan(report.total)
}, 180_000)

test('a run begins with a schema that is there, adds to it, and proves the migration on top of it', async () => {
  const folder = projectWith({'gallery.sql': gallery})
  const argv = ['run', 'CUJ-008', 'add subscriptions', '--from', 'gallery.sql', '--run-id', 'r1', '--json']
  const {code, out} = await command(folder, ...argv)
  expect(code).toBe(0)
  const made = join(folder, '.journeywright/runs/r1/out')
  const [migration = ''] = readdirSync(join(made, 'migrations'))
  expect(migration).toMatch(/^\d{14}_add_subscriptions$/)
  const up = readFileSync(join(made, 'migrations', migration, 'up.sql'), 'utf8')
  expect(up).toContain('CREATE TABLE public.subscription (\n  subscription_id integer ')
  expect(up).toContain('REFERENCES public.customer (customer_id)')
  expect(up).not.toMatch(/DROP |CREATE TABLE public\.(?:artist|customer|painting|room|sale) /)
  const document = JSON.parse(readFileSync(join(made, 'db-schema-r1.json'), 'utf8'))
  expect(document.added).toEqual({
    to: 'gallery.sql',
    tables: ['public.subscription_plan', 'public.subscription', 'public.subscription_period'],
    columns: [],
  })
  expect(document.tables).toHaveLength(8)
  const diagram = readFileSync(join(made, 'diagrams/er-diagram-r1.mmd'), 'utf8')
  expect(diagram).toContain('  subscription["subscription (new)"] {\n')
  expect(out).toMatch(/proofs (\d+) of \1 on/)
}, 180_000)

test('a run does not begin with a schema that is only read in part', async () => {
  const folder = projectWith({'a.sql': 'CREATE TABLE a (id int,,);'})
  const {code, err} = await say(folder, ['run', 'CUJ-008', 'add subscriptions', '--from', 'a.sql'])
  expect(code).toBe(1)
  expect(err).toContain('(cli/base-incomplete)')
  expect(existsSync(join(folder, '.journeywright'))).toBe(false)
})
