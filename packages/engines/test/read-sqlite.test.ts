import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {embeddedPostgres, readSqlite} from '@journeywright/engines'
import {ProblemError} from '@journeywright/problems'
import {printSchemaSql, type SchemaModel} from '@journeywright/schema'
import sqlite from 'node-sqlite3-wasm'
import {afterAll, beforeAll, expect, test} from 'vitest'

const library = fileURLToPath(new URL('../fixtures/sqlite/library.sql', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-sqlite-'))
  // Copies are made there.
  process.env['TMPDIR'] = folder
})
afterAll(() => rm(folder, {recursive: true}))

function tableOf({tables}: SchemaModel, name: string) {
  const found = tables.find(table => table.name === name)
  if (!found) throw new Error(`no table ${name}`)
  return found
}

const lines = (items: readonly object[]) => items.map(item => JSON.stringify(item))

test('reads what a script of SQLite makes', async () => {
  const {model, problems} = await readSqlite(library)
  expect(model.name).toBe('library')
  expect(model.tables.map(({name}) => name)).toEqual(['books', 'shelves'])
  const books = tableOf(model, 'books')
  const shown = books.columns.map(({name, type, nullable, default: given, identity, generated, virtual}) =>
    JSON.stringify({name, type, nullable, given, identity, generated, virtual}),
  )
  expect(shown).toMatchInlineSnapshot(`
    [
      "{"name":"id","type":{"kind":"bigint"},"nullable":false,"given":null,"identity":"by default","generated":null}",
      "{"name":"title","type":{"kind":"varchar","length":200},"nullable":false,"given":"'it''s new'","identity":null,"generated":null}",
      "{"name":"isbn","type":{"kind":"char","length":13},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"pages","type":{"kind":"bigint"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"price","type":{"kind":"numeric","precision":8,"scale":2},"nullable":true,"given":"0","identity":null,"generated":null}",
      "{"name":"weight","type":{"kind":"double precision"},"nullable":true,"given":"-1.5","identity":null,"generated":null}",
      "{"name":"lent","type":{"kind":"boolean"},"nullable":false,"given":"false","identity":null,"generated":null}",
      "{"name":"bought","type":{"kind":"timestamp"},"nullable":true,"given":"CURRENT_TIMESTAMP","identity":null,"generated":null}",
      "{"name":"seen","type":{"kind":"text"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"cover","type":{"kind":"bytea"},"nullable":true,"given":"'\\\\xCAFE'","identity":null,"generated":null}",
      "{"name":"shout","type":{"kind":"text"},"nullable":true,"given":null,"identity":null,"generated":"upper(title) || '!'"}",
      "{"name":"twice","type":{"kind":"bigint"},"nullable":true,"given":null,"identity":null,"generated":"pages * 2","virtual":true}",
      "{"name":"day","type":{"kind":"text"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"anything","type":{"kind":"text"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"room","type":{"kind":"text"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"shelf","type":{"kind":"bigint"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"sequel","type":{"kind":"bigint"},"nullable":true,"given":null,"identity":null,"generated":null}",
      "{"name":"publisher","type":{"kind":"bigint"},"nullable":true,"given":null,"identity":null,"generated":null}",
    ]
  `)
  expect(lines([books.primaryKey ?? {}, ...books.uniques, ...books.checks, ...books.foreignKeys]))
    .toMatchInlineSnapshot(`
    [
      "{"name":"books_pkey","columns":["id"]}",
      "{"name":"books_isbn_key","columns":["isbn"],"nullsDistinct":true,"reason":"","sources":[]}",
      "{"name":"books_title_room_key","columns":["title","room"],"nullsDistinct":true,"reason":"","sources":[]}",
      "{"name":"some_pages","expression":"pages > 0 AND isbn != 'x'","reason":"","sources":[]}",
      "{"name":"books_check","expression":"length(title) < 300","reason":"","sources":[]}",
      "{"name":"books_sequel_fkey","columns":["sequel"],"references":{"table":"books","columns":["id"]},"onDelete":"set null","onUpdate":"no action","cardinality":"many-to-one","reason":"","sources":[]}",
      "{"name":"books_room_shelf_fkey","columns":["room","shelf"],"references":{"table":"shelves","columns":["room","number"]},"deferrable":"initially deferred","onDelete":"no action","onUpdate":"cascade","cardinality":"many-to-one","reason":"","sources":[]}",
    ]
  `)
  expect(lines(books.indexes)).toMatchInlineSnapshot(`
    [
      "{"name":"books_title","columns":[{"name":"title","order":"desc"},{"name":"(lower(seen))","order":"asc"}],"method":"btree","unique":false,"where":"pages >= 100","include":[],"reason":"","serves":[],"sources":[]}",
    ]
  `)
  expect(tableOf(model, 'shelves').columns.map(({nullable, identity}) => [nullable, identity])).toEqual([
    [false, null],
    [false, null],
  ])
  expect(model.unmodelled.map(({text, reason}) => `${text} -- ${reason}`)).toMatchInlineSnapshot(`
    [
      "books.title COLLATE NOCASE -- PostgreSQL has no collation of this name.",
      "books.seen DEFAULT datetime('now') -- PostgreSQL may not say the same for this default of SQLite.",
      "books.day AS (strftime ( '%d' , bought )) -- PostgreSQL may not say the same for this expression of SQLite.",
      "books CHECK (lent IN ( 0 , 1 )) -- PostgreSQL may not say the same for this condition of SQLite.",
      "books FOREIGN KEY (publisher) REFERENCES publishers (id) -- There is no table or no column of that name.",
      "CREATE INDEX books_any ON books (title) -- PostgreSQL may not say the same for this index of SQLite.",
      "CREATE INDEX books_day ON books (strftime('%Y', bought)) -- PostgreSQL may not say the same for this index of SQLite.",
      "CREATE VIRTUAL TABLE words USING fts5 (word) -- A virtual table of SQLite is written in SQLite's own SQL.",
      "CREATE TRIGGER watch AFTER INSERT ON books BEGIN SELECT 1; END -- A trigger of SQLite is written in SQLite's own SQL.",
      "CREATE VIEW thick AS SELECT * FROM books WHERE pages > 1000 -- A view of SQLite is written in SQLite's own SQL.",
    ]
  `)
  expect(problems.map(({code, severity, message}) => `${severity} ${code} ${message}`)).toMatchInlineSnapshot(`
    [
      "info engine/guessed-type Unexpected type \`VARCHAR ( 200 )\` of \`books.title\`, expected one that PostgreSQL holds to; taken for varchar(200)",
      "info engine/guessed-type Unexpected type \`CHAR(13)\` of \`books.isbn\`, expected one that PostgreSQL holds to; taken for char(13)",
      "info engine/guessed-type Unexpected type \`DECIMAL(8,2)\` of \`books.price\`, expected one that PostgreSQL holds to; taken for numeric(8, 2)",
      "info engine/guessed-type Unexpected type \`BOOLEAN\` of \`books.lent\`, expected one that PostgreSQL holds to; taken for boolean",
      "info engine/guessed-type Unexpected type \`DATETIME\` of \`books.bought\`, expected one that PostgreSQL holds to; taken for timestamp",
      "info engine/guessed-type Unexpected absence of a type of \`books.shout\`, expected one that PostgreSQL holds to; taken for text",
      "info engine/guessed-type Unexpected absence of a type of \`books.day\`, expected one that PostgreSQL holds to; taken for text",
      "info engine/guessed-type Unexpected absence of a type of \`books.anything\`, expected one that PostgreSQL holds to; taken for text",
      "info engine/guessed-type Unexpected absence of a type of \`books.room\`, expected one that PostgreSQL holds to; taken for text",
    ]
  `)
})

test('what is read of SQLite, PostgreSQL takes', async () => {
  const engine = embeddedPostgres()
  try {
    const database = await engine.open()
    const {model} = await readSqlite(library)
    expect(await database.execute(printSchemaSql(model))).toBeNull()
    const insert = `INSERT INTO public.books (title, pages) VALUES ('A', 7) RETURNING id, shout, twice, lent, price`
    expect(await database.query(insert)).toEqual([{id: '1', shout: 'A!', twice: '14', lent: false, price: '0.00'}])
  } finally {
    await engine.close()
  }
})

test('reads a database that is open and has a write-ahead log, and leaves its folder as it was', async () => {
  const home = join(folder, 'home')
  await mkdir(home)
  const path = join(home, 'app.db')
  const database = new sqlite.Database(path)
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('CREATE TABLE late (id INTEGER PRIMARY KEY)')
  const before = await readdir(home)
  expect(before).toContain('app.db-wal')
  const {model} = await readSqlite(path)
  expect(model.tables.map(({name}) => name)).toEqual(['late'])
  expect(await readdir(home)).toEqual(before)
  database.close()
})

test('an empty file is an empty database', async () => {
  const path = join(folder, 'empty.db')
  await writeFile(path, '')
  const {model} = await readSqlite(path)
  expect([model.name, model.tables]).toEqual(['empty', []])
})

test.each([
  ['text.db', 'This is no database, and long enough to be one. '.repeat(30), 'file is not a database'],
  ['cut.db', `SQLite format 3\0${'x'.repeat(50)}`, 'file is not a database'],
  ['wrong.sql', 'CREATE TABLE t (a); CREATE TABEL u (b)', 'near "TABEL": syntax error'],
  ['missing.db', null, 'ENOENT: no such file or directory'],
])('says what is wrong with %s', async (name, content, answer) => {
  const path = join(folder, name)
  if (content !== null) await writeFile(path, content)
  const error = await readSqlite(path, name).catch((reason: unknown) => reason)
  if (!(error instanceof ProblemError)) throw new Error('no problem')
  const [problem] = error.problems
  expect(problem?.code).toBe('engine/cannot-read-sqlite')
  expect(problem?.message).toContain(`Unexpected content of \`${name}\`, expected a SQLite database: ${answer}`)
  expect((await readdir(folder)).filter(each => each.startsWith('journeywright-sqlite-'))).toEqual([])
})
