import {formatProblem} from '@journeywright/problems'
import {readMigrations, readSql, splitScript} from '@journeywright/schema'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

async function say(sql: string) {
  const {model, problems} = await readSql([{path: 'up.sql', content: sql}])
  return {model, said: problems.map(problem => formatProblem(problem).split(' (')[0])}
}

const syntax = 'error Unexpected SQL, expected what PostgreSQL parses; it says:'

test.each([
  [
    'CREATE TABLE a (x int);\nCREAT TABLE b (y int);\nCREATE TABLE c (z int);',
    [`up.sql:2:1 ${syntax} syntax error at or near "CREAT"`],
    'a,c',
  ],
  [
    'CREATE TABLE a (\n  "ü😀" int,\n  y int,,\n);\nCREATE TABLE b (z int);',
    [`up.sql:3:9 ${syntax} syntax error at or near ","`],
    'b',
  ],
  [
    "CREATE TABLE a (x int);\nSELECT 'never ends;\nCREATE TABLE b (y int);",
    [`up.sql:2:8 ${syntax} unterminated quoted string at or near "'never ends"`],
    'a,b',
  ],
  [
    'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;\nNO;\nCREATE TABLE a (x int DEFAULT f());',
    [`up.sql:2:1 ${syntax} syntax error at or near "NO"`],
    'a',
  ],
  [
    '-- a comment; with words\n/* another; /* nested; */ */ BAD;\nCREATE TABLE a (x int);',
    [`up.sql:2:30 ${syntax} syntax error at or near "BAD"`],
    'a',
  ],
])('goes on after %j', async (sql, expected, tables) => {
  const {model, said} = await say(sql)
  expect(said).toEqual(expected)
  expect(model.tables.map(({name}) => name).join()).toBe(tables)
  expect(model.unmodelled).toHaveLength(1)
})

test.each([
  ['CREATE TABLE `a` (x int);\nCREATE TABLE b (x int AUTO_INCREMENT);', 'MySQL in 2 statements, such as ``a``', '1:14'],
  [
    'CREATE TABLE {{.Schema}}.a (x int);\nCREATE TABLE {{.Schema}}.b (x int);',
    'a template in 2 statements, such as `{{.Schema}}`',
    '1:14',
  ],
  [
    'CREATE TABLE a (x int);\nCREATE TABLE b (x int(11) unsigned);',
    'MySQL in one statement, such as `int(11)`',
    '2:22',
  ],
  ['CREATE TABLE [dbo].[a] (x int);\nGO', 'SQL Server in 2 statements, such as `[dbo].[a]`', '1:14'],
  ['PRAGMA foreign_keys = ON;\nCREATE TABLE a (x int);', 'SQLite in one statement, such as `PRAGMA`', '1:1'],
  ['CREATE TABLE a (x VARCHAR2(20 CHAR));', 'Oracle in one statement, such as `VARCHAR2(`', '1:31'],
])('%j is known for what it is', async (sql, found, place) => {
  const {said, model} = await say(sql)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(
    `up.sql:${place} error Unexpected SQL of ${found}, expected what PostgreSQL parses; it says: `,
  )
  expect(model.unmodelled.length).toBeGreaterThan(0)
})

test('what is only told of another database is none of its SQL', async () => {
  const {said} = await say("CREATE TABLE a (x int,, -- was `a`, AUTO_INCREMENT\n y text DEFAULT 'ENGINE=x');")
  expect(said).toEqual([`up.sql:1:23 ${syntax} syntax error at or near ","`])
})

const longName = 'a'.repeat(70)

test.each([
  [`CREATE TABLE ${longName} (x int);`, 'a'.repeat(63)],
  [`CREATE TABLE "${'ä'.repeat(32)}" (x int);`, 'ä'.repeat(31)],
  [`CREATE TABLE ${'語'.repeat(22)} (x int);`, '語'.repeat(21)],
  [`CREATE TABLE "${'a b '.repeat(20)}" (x int); -- "${longName}"`, `${'a b '.repeat(15)}a b`],
])('PostgreSQL cuts the name in %s', async (sql, kept) => {
  const {model, said} = await say(sql)
  expect(model.tables.map(({name}) => name)).toEqual([kept])
  expect(said).toEqual([expect.stringMatching(new RegExp(`^up\\.sql:1:14 warning .*PostgreSQL keeps \`${kept}\`$`))])
})

test('a long text is no long name', async () => {
  expect((await say(`CREATE TABLE t (x text DEFAULT '"${longName}"'); -- ${longName}`)).said).toEqual([])
})

test('names that PostgreSQL chooses fit into 63 bytes', async () => {
  const {model} = await say(
    `CREATE TABLE ${'t'.repeat(50)} (${'c'.repeat(50)} int UNIQUE, ${'ö'.repeat(30)} int UNIQUE)`,
  )
  expect(model.tables[0]?.uniques.map(({name}) => name)).toEqual([
    `${'t'.repeat(29)}_${'c'.repeat(29)}_key`,
    `${'t'.repeat(29)}_${'ö'.repeat(14)}_key`,
  ])
})

test('the second of two names is left out', async () => {
  const {model, said} = await say(
    'CREATE TABLE t (a int);\nCREATE VIEW t AS SELECT 1;\nCREATE TABLE IF NOT EXISTS t (b int);',
  )
  expect(said).toEqual(['up.sql:2:1 error Unexpected second public.t, expected a name that is free'])
  expect(model.tables[0]?.columns.map(({name}) => name)).toEqual(['a'])
  expect(model.views).toBeUndefined()
})

test('a column is there once', async () => {
  const {model, said} = await say(
    'CREATE TABLE t (a int, a text);\nALTER TABLE t ADD a int, ADD COLUMN IF NOT EXISTS a int, ADD b int;',
  )
  expect(said).toEqual([
    'up.sql:1:1 error Unexpected second public.t.a, expected a name that is free',
    'up.sql:2:1 error Unexpected second public.t.a, expected a name that is free',
  ])
  expect(model.tables[0]?.columns.map(({name, type}) => `${name} ${type.kind}`)).toEqual(['a integer', 'b integer'])
})

test('a NUL hides nothing that follows', async () => {
  const {model, said} = await say('CREATE TABLE a (x int);\n\0CREATE TABLE b (y int);')
  expect(said).toEqual([`up.sql:2:1 ${syntax} invalid byte sequence for encoding "UTF8": 0x00`])
  expect(model.tables.map(({name}) => name)).toEqual(['a', 'b'])
})

test('a password is kept from who reads what was left out', async () => {
  const {model} = await say("CREATE ROLE alice LOGIN PASSWORD 'it''s secret' VALID UNTIL 'infinity';")
  expect(model.roles).toEqual([{name: 'alice', grants: []}])
  expect(model.unmodelled.map(({text}) => text)).toEqual([
    "CREATE ROLE alice LOGIN PASSWORD '…' VALID UNTIL 'infinity'",
  ])
})

const pages = [
  'sql-block-read',
  'sql-name-taken',
  'sql-name-too-long',
  'sql-other-dialect',
  'sql-syntax',
  'sql-version-taken',
]
const example = /((?:```sql [^`]*```\n\n)+)```text\n([\s\S]*?)\n```/g

test.each(pages)('the page of %s says what is said', async page => {
  const text = readFileSync(new URL(`../docs/rules/${page}.md`, import.meta.url), 'utf8')
  const [bad = '', good = ''] = text.split('\n## Good\n')
  const saysOf = async (examples: string) => {
    const files = [...examples.matchAll(/```sql (.*)\n([^`]*)```/g)].map(([, path = '', content = '']) => ({
      path,
      content,
    }))
    expect(files.length).toBeGreaterThan(0)
    return (await readMigrations(files)).problems.map(formatProblem).join('\n')
  }
  const found = [...bad.matchAll(example)]
  expect(found.length).toBeGreaterThan(0)
  for (const [, sql = '', output = ''] of found) expect(await saysOf(sql)).toBe(output)
  expect(await saysOf(good)).toBe('')
})

test('no text of a script is lost but comments', () => {
  const sql =
    "\\set x 1\n-- c\nCREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;\nSELECT 'a;\\b' ; COPY t FROM stdin;\n1;\n\\.\nSELECT $a$;$a$"
  expect(
    splitScript(sql).map(({kind, text, offset}) => [kind, text, sql.slice(offset, offset + text.length) === text]),
  ).toEqual([
    ['psql', '\\set x 1', true],
    ['statement', 'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END', true],
    ['statement', "SELECT 'a;\\b'", true],
    ['statement', 'COPY t FROM stdin', true],
    ['rows', '1;\n\\.', true],
    ['statement', 'SELECT $a$;$a$', true],
  ])
})

test.each([
  ["SELECT date'2020-01-01;\\'; SELECT 2", 2],
  ['CREATE FUNCTION f() RETURNS int BEGIN -- why\nATOMIC SELECT 1; SELECT 2; END; SELECT 3', 2],
  ['SELECT a$b$c; SELECT d$b$e', 2],
  ["SELECT e'\\';'; SELECT 2", 2],
])('%s is split where PostgreSQL splits it', (sql, count) => {
  expect(splitScript(sql)).toHaveLength(count)
})
