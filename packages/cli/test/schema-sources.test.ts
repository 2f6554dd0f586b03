import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {embeddedPostgres, type Database} from '@journeywright/engines'
import sqlite from 'node-sqlite3-wasm'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {command, launcher} from './real-command.js'

const gallery = readFileSync(new URL('../../../docs/examples/schema/gallery.sql', import.meta.url), 'utf8')
const fixture = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

// A server of somebody else's is played by one of ours: with passwords, and a role that may look at the schema alone.
const host = embeddedPostgres()
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jw-sources-')))
let database: Database
let server = {socket: '', name: '', rules: ''}

beforeAll(async () => {
  database = await host.open()
  const [row] = await database.query<typeof server>(
    `SELECT current_setting('unix_socket_directories') AS socket, current_database() AS name, current_setting('hba_file') AS rules`,
  )
  server = row ?? server
  const refused = await database.execute(`${gallery}
    INSERT INTO artist (name) VALUES ('Somebody'), ('Nobody');
    CREATE ROLE reader LOGIN PASSWORD 'r3ad'; ALTER ROLE reader SET default_transaction_read_only = on;
    CREATE ROLE maker LOGIN CREATEDB PASSWORD 'm@ke'; CREATE ROLE guest LOGIN PASSWORD 'gu3st';
    COPY (SELECT 'local all reader,maker,guest scram-sha-256' UNION ALL SELECT 'local all all trust') TO '${server.rules}';
    SELECT pg_reload_conf()`)
  if (refused) throw new Error(refused.message)
  mkdirSync(join(folder, 'migrations'))
  const files = {
    'gallery.sql': gallery,
    'migrations/V1__begin.sql': 'CREATE TABLE tree (id bigint PRIMARY KEY, kind text NOT NULL);',
    'migrations/V2__birds.sql':
      'CREATE TABLE bird (id bigint PRIMARY KEY, tree_id bigint NOT NULL REFERENCES tree (id));',
    'migrations/U2__birds.sql': 'DROP TABLE bird;',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  cpSync(fixture('strategy-prisma/fixtures/shop'), folder, {recursive: true})
  cpSync(fixture('strategy-json/fixtures/shop'), folder, {recursive: true})
  makeLibrary(join(folder, 'library.db'))
})
afterAll(async () => {
  await host.close()
  rmSync(folder, {recursive: true})
})

/** What SQLite takes and PostgreSQL would not: columns without a type, tables without row ids, keys to no named column. */
function makeLibrary(path: string): void {
  const library = new sqlite.Database(path)
  library.exec(`
    CREATE TABLE shelf (code TEXT PRIMARY KEY NOT NULL, note) WITHOUT ROWID;
    CREATE TABLE book (
      id INTEGER PRIMARY KEY AUTOINCREMENT, title VARCHAR(200) NOT NULL, pages INT CHECK (pages > 0),
      shelf_code TEXT REFERENCES shelf, price NUMERIC(8, 2) DEFAULT 0, gross REAL AS (price * 1.2) STORED,
      UNIQUE (title, shelf_code)
    );
    CREATE TABLE lent ("when" DATETIME NOT NULL, book_id INTEGER NOT NULL REFERENCES book, PRIMARY KEY (book_id, "when"));
    CREATE INDEX book_of_shelf ON book (shelf_code) WHERE shelf_code IS NOT NULL;
    CREATE VIEW thick AS SELECT title FROM book WHERE pages > 500;
    INSERT INTO shelf VALUES ('A', 7)`)
  library.close()
}

/** The password is one that a URL cannot hold as it is. */
function url(user: 'reader' | 'maker' | 'guest', name = server.name): string {
  const password = {reader: 'r3ad', maker: 'm%40ke', guest: 'gu3st'}[user]
  return `postgresql://${user}:${password}@/${name}?host=${encodeURIComponent(server.socket)}`
}

const run = (...words: readonly string[]) => command(folder, 'schema', ...words)
const rows = () => database.query('SELECT artist_id, name FROM artist ORDER BY 1')
const databases = () => database.query('SELECT datname FROM pg_database ORDER BY 1')

const sources: readonly (readonly [name: string, source: () => string, read: string, table: string])[] = [
  [
    'a live database',
    () => url('reader'),
    'database: 5 tables, 14 columns, 5 primary keys, 3 foreign keys, 2 uniques, 1 check',
    'painting',
  ],
  [
    'a SQLite file',
    () => 'library.db',
    'SQLite: 3 tables, 10 columns, 3 primary keys, 2 foreign keys, 1 unique, 1 check, 1 index',
    'book',
  ],
  [
    'a folder of migrations',
    () => 'migrations',
    'migrations: 2 tables, 4 columns, 2 primary keys, 1 foreign key',
    'bird',
  ],
  ['a Prisma schema', () => 'prisma/schema.prisma', 'a file `.prisma`: 3 tables', 'order_items'],
  ['.ai/schema', () => '.ai/schema', 'a folder `.ai/schema/`: 3 tables', 'order_items'],
]

test.each(sources)(
  '%s is read, judged, compared, proved and drawn',
  async (_, source, expected, table) => {
    const before = [await database.catalog(), await rows(), await databases()]
    const read = await run('read', source())
    expect(read.code).toBe(0)
    expect(read.out).toContain(` read as ${expected}`)
    const lint = await run('lint', source(), '--json')
    expect(lint).toMatchObject({code: 0, err: ''})
    expect(JSON.parse(lint.out)).toEqual({problems: expect.any(Array)})
    const same = await run('diff', source(), source())
    expect([same.code, same.out]).toEqual([0, 'The two schemas are the same.\n'])
    const drawn = await run('erd', source())
    expect(drawn.out).toContain(`  ${table} {\n`)
    const proved = await run('prove', source(), '--engine', url('maker'))
    expect([proved.out, proved.err, proved.code]).toEqual([
      expect.stringMatching(/\n([1-9]\d*) of \1 proved on PostgreSQL \S+ \(.+\)\n$/),
      read.err,
      0,
    ])
    expect([read, lint, same, drawn, proved].map(({out, err}) => out + err).join()).not.toMatch(/r3ad|m(?:@|%40)ke/)
    expect([await database.catalog(), await rows(), await databases()]).toEqual(before)
  },
  300_000,
)

test('what SQLite says in its own words is listed with a reason', async () => {
  const {out} = await run('read', 'library.db')
  expect(out).toContain("\n  A view of SQLite is written in SQLite's own SQL: CREATE VIEW thick AS SELECT title ")
})

test('rows that a schema accepts are written for it, and its server takes them', async () => {
  const {code, out} = await run('prove', 'gallery.sql', '--seeds', 'made/seeds', '--engine', url('maker', 'postgres'))
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/\n([1-9]\d*) of \1 proved on .*\nwrote made\/seeds\/gallery\.sql\n$/),
  ])
  const empty = await host.open()
  expect(await empty.execute(gallery)).toBeNull()
  expect(await empty.execute(readFileSync(join(folder, 'made/seeds/gallery.sql'), 'utf8'))).toBeNull()
  const [counts] = await empty.query<{sales: number; artists: number}>(
    'SELECT (SELECT count(*)::int FROM sale) AS sales, (SELECT count(*)::int FROM artist) AS artists',
  )
  expect(counts).toEqual({sales: 10, artists: 10})
  await empty.close()
  const refused = await run('prove', 'gallery.sql', '--seeds', 'gallery.sql', '--engine', url('maker', 'postgres'))
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('`gallery.sql/gallery.sql`')])
  expect(refused.out).toMatch(/\n([1-9]\d*) of \1 proved on .*\n$/)
}, 120_000)

test.each([
  ['guest', 'permission denied to create database'],
  ['reader', 'cannot execute CREATE DATABASE in a read-only transaction'],
] as const)('%s may not make a database, is told what would help, and leaves nothing', async (user, answer) => {
  const before = await databases()
  const {code, out, err} = await run('prove', 'gallery.sql', '--engine', url(user))
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(err).toBe(
    `error Unexpected refusal to create a scratch database on ${server.socket}: ${answer} (engine/cannot-create-database)\n  fix: Use a role that has CREATEDB (ALTER ROLE name CREATEDB), or leave out --engine to use the embedded PostgreSQL.\n`,
  )
  expect(await databases()).toEqual(before)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in mid-proof leaves nothing on the server',
  async signal => {
    const before = await databases()
    const words = ['schema', 'prove', 'gallery.sql', '--engine', url('maker', 'postgres')]
    const child = spawn(process.execPath, [launcher, ...words], {cwd: folder, stdio: 'ignore'})
    const exit = once(child, 'exit')
    while (child.exitCode === null && (await databases()).length === before.length) await wait(5)
    child.kill(signal)
    expect(await exit).toEqual([130, null])
    expect(await databases()).toEqual(before)
  },
  60_000,
)

const greedy = `CREATE TABLE mine (id int PRIMARY KEY);
DROP DATABASE IF EXISTS precious;
DROP /* really */ DATABASE precious;
ALTER SYSTEM SET work_mem = '1MB';
ALTER ROLE guest SUPERUSER;
DROP ROLE guest;
DO $$ BEGIN ALTER -- indeed
 ROLE guest SUPERUSER; END $$;
DROP OWNED BY guest;
COMMENT ON DATABASE precious IS 'mine';
\\connect precious
DROP TABLE artist;
`

test('a script that means a whole server changes none of it', async () => {
  await database.execute('CREATE DATABASE precious')
  const facts = () =>
    database.query(
      `SELECT d.datname, shobj_description(d.oid, 'pg_database') AS told, (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = 'guest')
       FROM pg_database d ORDER BY 1`,
    )
  const before = [await facts(), await database.catalog(), await rows()]
  writeFileSync(join(folder, 'greedy.sql'), greedy)
  const root = `postgresql://postgres@/${server.name}?host=${encodeURIComponent(server.socket)}`
  await run('prove', 'greedy.sql', '--engine', root)
  expect([await facts(), await database.catalog(), await rows()]).toEqual(before)
  await database.execute('DROP DATABASE precious')
}, 60_000)
