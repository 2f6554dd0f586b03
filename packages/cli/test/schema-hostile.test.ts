import {randomBytes} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say, type Said} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const circle = `CREATE TABLE hen (id int PRIMARY KEY, egg_id int NOT NULL);
CREATE TABLE egg (id int PRIMARY KEY, hen_id int NOT NULL REFERENCES hen);
ALTER TABLE hen ADD FOREIGN KEY (egg_id) REFERENCES egg DEFERRABLE;
`
const names = `CREATE SCHEMA "from";
CREATE TABLE "from"."select" ("order" int PRIMARY KEY, "a""b" text, "a;b" int, "-- c" int, "😀" text, "Ünï" int);
CREATE TABLE "from"."Select" ("order" int PRIMARY KEY REFERENCES "from"."select", "\t" int);
COMMENT ON COLUMN "from"."Select"."order" IS 'it''s $$ \\';
`
const wide = 'ü'.repeat(40)
const long = `CREATE TABLE "${wide}" (id int PRIMARY KEY, ${'n'.repeat(70)} int UNIQUE);\n`
const dump = String.raw`\restrict gh7
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.note (id integer NOT NULL, words text);
COPY public.note (id, words) FROM stdin;
1	it's; CREATE TABLE public.none (
2	\N
\.

\connect other
ALTER TABLE ONLY public.note ADD CONSTRAINT note_pkey PRIMARY KEY (id);
\unrestrict gh7
`
const mysql = `/*!40101 SET NAMES utf8 */;
CREATE TABLE \`user\` (\`id\` int(11) NOT NULL AUTO_INCREMENT, \`kind\` enum('a','b'), PRIMARY KEY (\`id\`)) ENGINE=InnoDB;
INSERT INTO \`user\` VALUES (1, 'a');
CREATE TABLE plain (id int PRIMARY KEY);
`

interface Hostile {
  readonly content: string | Uint8Array
  readonly code: 0 | 1
  /** Of what `read` prints. */
  readonly out?: RegExp
  readonly err?: RegExp
}

const hostile: Readonly<Record<string, Hostile>> = {
  'slip.sql': {
    content: 'CREATE TABLE a (x int);\nCREATE TABLE b (\n  y int,,\n  z int\n);\nCREATE TABLE c (x int);\n',
    code: 1,
    out: /^slip read as SQL: 2 tables, 2 columns\n[^]*\nNot modelled \(1\)\n {2}slip\.sql:2:1 PostgreSQL does not parse it: /,
    err: /^slip\.sql:3:9 error Unexpected SQL, expected what PostgreSQL parses; it says: syntax error at or near "," \(schema\/sql-syntax\)\n.*\n$/,
  },
  'windows.sql': {
    content: '\uFEFFCREATE TABLE a (x int);\r\nCREATE TABLE b (y int,,);\r\nCREATE TABLE c (x int);\r\n',
    code: 1,
    out: /^windows read as SQL: 2 tables/,
    err: /^windows\.sql:2:23 error /,
  },
  'open.sql': {
    content: "CREATE TABLE a (x int);\nCREATE TABLE b (x text DEFAULT 'never ends);\nCREATE TABLE c (x int);\n",
    code: 1,
    out: /^open read as SQL: [12] table/,
    err: /^open\.sql:2:32 error .*unterminated quoted string/,
  },
  'circle.sql': {
    content: circle,
    code: 0,
    out: /2 foreign keys\n {2}hen {2}2 columns {2}-> egg\n {2}egg {2}2 columns {2}-> hen\n/,
  },
  'names.sql': {content: names, code: 0, out: /2 tables, 8 columns[^]*\n {2}from\.select {2}6 columns\n/},
  'long.sql': {
    content: long,
    code: 0,
    out: new RegExp(`\\n {2}${'ü'.repeat(31)} {2}2 columns\\n`),
    err: new RegExp(`long\\.sql:1:14 warning .*PostgreSQL keeps \`${'ü'.repeat(31)}\`[^]*\`${'n'.repeat(63)}\``),
  },
  'dump.sql': {
    content: dump,
    code: 0,
    out: /1 table, 2 columns, 1 primary key\n[^]*dump\.sql:1:1 a line for psql, .*: \\restrict gh7\n[^]*\\connect other/,
  },
  'mysql.sql': {
    content: mysql,
    code: 1,
    out: /^mysql read as SQL: 1 table, 1 column, 1 primary key\n/,
    err: /^mysql\.sql:2:14 error Unexpected SQL of MySQL in 2 statements, such as ``user``, .*\n {2}fix: .*pgloader.*\n$/,
  },
  'empty.sql': {
    content: '',
    code: 0,
    out: /: nothing\n$/,
    err: /^warning Unexpected file `empty\.sql` without a statement/,
  },
  'words.sql': {content: '-- later\n/* /* much */ later */', code: 0, out: /: nothing\n$/, err: /without a statement/},
  'latin.sql': {content: Buffer.from('-- ä', 'latin1'), code: 1, err: /^latin\.sql:1:4 error Unexpected byte 0xE4, /},
  'wide.sql': {content: Buffer.from('\uFEFFCREATE TABLE ä (x int);', 'utf16le'), code: 0, out: /\n {2}ä {2}1 column\n/},
  'noise.sql': {
    content: Buffer.concat([Buffer.from([0xfe, 0]), randomBytes(5000)]),
    code: 1,
    err: /^noise\.sql:1:1 error /,
  },
  'noise.db': {
    content: Buffer.concat([Buffer.from('SQLite format 3\0'), randomBytes(5000)]),
    code: 1,
    err: /cannot-read-sqlite/,
  },
  'noise.json': {content: '{"tables": [', code: 1, err: /^noise\.json:1:13 error /},
  'noise.prisma': {content: 'model {', code: 1, out: /: nothing\n$/, err: /noise\.prisma:1:/},
}

const files = Object.entries(hostile)

test.each(files)('%s is read as far as it can be', async (name, {content, code, out = /^$/, err = /^$/}) => {
  const folder = projectWith({})
  writeFileSync(join(folder, name), content)
  const said = await say(folder, ['schema', 'read', name])
  expect(said.err).toMatch(err)
  expect(said.out).toMatch(out)
  expect(said.code).toBe(code)
  const others: readonly Said[] = [
    await say(folder, ['schema', 'lint', name, '--json']),
    await say(folder, ['schema', 'diff', name, name, '--json']),
    await say(folder, ['schema', 'erd', name, '--json']),
  ]
  for (const other of others) {
    // A rule may find an error in what could be read.
    expect(code === 1 ? [1] : [0, 1]).toContain(other.code)
    expect(other.err).toBe('')
    expect(JSON.parse(other.out)).toMatchObject({problems: expect.any(Array)})
  }
})

test('names that nobody likes and circles are written as they were read, and proved', async () => {
  const folder = projectWith({'all.sql': circle + names + long + dump.replace('\\connect other\n', '')})
  const first = await say(folder, ['schema', 'read', 'all.sql', '--sql', '-o', 'again.sql'])
  expect(first.code).toBe(0)
  const [sql, again] = await Promise.all(
    ['all.sql', 'again.sql'].map(file => say(folder, ['schema', 'read', file, '--sql'])),
  )
  expect(again?.out).toBe(sql?.out)
  const {code, out} = await command(folder, 'schema', 'prove', 'all.sql')
  expect([out, code]).toEqual([expect.stringMatching(/\n([1-9]\d*) of \1 proved on/), 0])
}, 120_000)

test('a thousand tables and two megabytes are no reason to wait long', async () => {
  const words = 'Words about a column that somebody thought of. '.repeat(35)
  const tables = Array.from({length: 1000}, (_, at) => {
    const key = at === 0 ? '' : `, parent_id bigint NOT NULL REFERENCES table_${at - 1} (id)`
    return `CREATE TABLE table_${at} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL${key});
COMMENT ON COLUMN table_${at}.name IS '${words}${at}';\n`
  })
  const folder = projectWith({'many.sql': tables.join('')})
  expect(tables.join('').length).toBeGreaterThan(1.7e6)
  const begin = Date.now()
  const read = await say(folder, ['schema', 'read', 'many.sql'])
  expect([read.code, read.err]).toEqual([0, ''])
  expect(read.out).toContain('1,000 tables, 2,999 columns, 1,000 primary keys, 999 foreign keys')
  expect((await say(folder, ['schema', 'lint', 'many.sql', '--quiet'])).code).toBe(0)
  expect((await say(folder, ['schema', 'diff', 'many.sql', 'many.sql'])).out).toBe('The two schemas are the same.\n')
  expect((await say(folder, ['schema', 'erd', 'many.sql'])).code).toBe(0)
  expect(Date.now() - begin).toBeLessThan(60_000)
}, 120_000)

test('a folder without anything is told, with what could be in it', async () => {
  const folder = projectWith({})
  mkdirSync(join(folder, 'empty/inner'), {recursive: true})
  for (const name of ['read', 'lint', 'prove', 'erd']) {
    const {code, out, err} = await say(folder, ['schema', name, 'empty'])
    expect({code, out}).toEqual({code: 1, out: ''})
    expect(err).toMatch(/^error Unexpected folder `empty` without a schema, expected a file `\.sql`.*\n {2}fix: /)
  }
})
