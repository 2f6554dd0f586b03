import {readFile} from 'node:fs/promises'
import {embeddedPostgres, explainDifferences, readDatabaseUrl, type Database} from '@journeywright/engines'
import {ProblemError} from '@journeywright/problems'
import {printSchemaSql} from '@journeywright/schema'
import {afterAll, beforeAll, expect, test} from 'vitest'

// A server of somebody else's is played by one of ours, reached by the URL of its socket.
const host = embeddedPostgres()
let database: Database
let socket = ''
let name = ''
beforeAll(async () => {
  database = await host.open()
  const [row] = await database.query<{socket: string; name: string; rules: string}>(
    `SELECT current_setting('unix_socket_directories') AS socket, current_database() AS name, current_setting('hba_file') AS rules`,
  )
  socket = row?.socket ?? ''
  name = row?.name ?? ''
  const refused = await database.execute(`
    CREATE ROLE reader LOGIN; CREATE ROLE locked LOGIN PASSWORD 'right';
    CREATE SCHEMA secret; CREATE TABLE secret.plans (id integer PRIMARY KEY, plan text DEFAULT 'none');
    COPY (SELECT 'local all locked scram-sha-256' UNION ALL SELECT 'local all all trust') TO '${row?.rules}';
    SELECT pg_reload_conf()`)
  if (refused) throw new Error(refused.message)
})
afterAll(() => host.close())

const url = (user: string, of = name) => `postgresql://${user}@/${of}?host=${encodeURIComponent(socket)}`

async function problemsOf(given: string): Promise<string> {
  const error = await readDatabaseUrl(given).catch((reason: unknown) => reason)
  if (!(error instanceof ProblemError)) return 'no problem'
  expect(JSON.stringify([error, String(error), String(error.cause)])).not.toContain('s3cret')
  return error.problems.map(({code, message}) => `${code}: ${message.replaceAll(socket, '<socket>')}`).join('\n')
}

test('a role that may do nothing but connect reads all, and nothing changes', async () => {
  const before = await database.catalog()
  const {model, problems} = await readDatabaseUrl(url('reader'))
  expect(problems).toEqual([])
  expect(model.name).toBe(name)
  expect(model.tables.map(({namespace, name: table, columns}) => [namespace, table, columns[1]?.default])).toEqual([
    ['secret', 'plans', `'none'::text`],
  ])
  expect(await database.catalog()).toEqual(before)
})

test.each([
  ['everything.sql', 0],
  ['beyond.sql', 28],
])('what a URL says of %s makes the catalog that is there, but for what is listed', async (file, listed) => {
  const source = await host.open()
  const content = await readFile(new URL(`../fixtures/introspect/${file}`, import.meta.url), 'utf8')
  expect(await source.execute(content)).toBeNull()
  const before = await source.catalog()
  const [row] = await source.query<{of: string}>('SELECT current_database() AS of')
  const {model} = await readDatabaseUrl(url('reader', row?.of))
  expect(await source.catalog()).toEqual(before)
  const copy = await host.open()
  // Functions of this schema take a type that the model has no kind for.
  const types = model.unmodelled.filter(({text}) => text.startsWith('CREATE TYPE')).map(({text}) => `${text};\n`)
  expect(await copy.execute(`${types.join('')}${printSchemaSql(model)}`)).toBeNull()
  const differences = [...explainDifferences(before, await copy.catalog(), model.unmodelled)]
  expect(differences.filter(([, difference]) => difference.listed === null)).toEqual([])
  expect(differences).toHaveLength(listed)
})

test('leaves no session behind', async () => {
  await readDatabaseUrl(url('reader'))
  const limit = Date.now() + 5000
  let count = -1
  while (count !== 0 && Date.now() < limit) {
    const [row] = await database.query<{count: number}>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'reader'`,
    )
    count = row?.count ?? -1
  }
  expect(count).toBe(0)
})

test('a role that may not read a catalog is told which', async () => {
  await database.execute('REVOKE SELECT ON pg_catalog.pg_policy FROM PUBLIC')
  expect(await problemsOf(url('reader'))).toBe(
    'engine/cannot-read-catalog: Unexpected refusal of <socket> to say what the database holds: permission denied for table pg_policy',
  )
  await database.execute('GRANT SELECT ON pg_catalog.pg_policy TO PUBLIC')
})

test('a server that ends in the middle is said to', async () => {
  await database.execute('BEGIN; LOCK TABLE pg_catalog.pg_policy')
  const reading = problemsOf(url('reader'))
  // Whoever is in a transaction sees the sessions that there were at its start.
  const watcher = await host.open()
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader' AND wait_event_type = 'Lock'`
  const limit = Date.now() + 8000
  while ((await watcher.query(end)).length === 0 && Date.now() < limit) await new Promise(done => setTimeout(done, 20))
  expect(await reading).toBe(
    'engine/connection-lost: Unexpected end of the connection to <socket>: terminating connection due to administrator command',
  )
  await database.execute('ROLLBACK')
  await watcher.close()
})

test.each([
  [
    'a wrong password',
    () => url('locked:s3cret'),
    'engine/cannot-connect: Unexpected answer from <socket>: password authentication failed for user "locked"',
  ],
  [
    'an unknown role',
    () => url('nobody'),
    'engine/cannot-connect: Unexpected answer from <socket>: role "nobody" does not exist',
  ],
  [
    'an unknown database',
    () => url('reader').replace(name, 'lost'),
    'engine/cannot-connect: Unexpected answer from <socket>: database "lost" does not exist',
  ],
  [
    'a server that is not there',
    () => 'postgres://ann:s3cret@127.0.0.1:1/app',
    'engine/cannot-connect: Unexpected answer from 127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1',
  ],
])('%s is told, and no password', async (_, given, told) => {
  expect(await problemsOf(given())).toBe(told)
})

test('what is no URL is told, and no password', async () => {
  expect(await problemsOf('mysql://ann:s3cret@localhost/app')).toMatch(
    /^engine\/invalid-url: .*`mysql:\/\/ann:\*\*\*@localhost\/app`/,
  )
})
