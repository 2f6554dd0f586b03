import {embeddedPostgres, postgresServer, prove} from '@journeywright/engines'
import {shopModel} from '@journeywright/schema/testing'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {planned} from './example.js'

// A server of somebody else's is played by one of ours, reached by the URL of its socket.
const host = embeddedPostgres()
let socket = ''
beforeAll(async () => {
  const database = await host.open()
  const [row] = await database.query<{socket: string}>(`SELECT current_setting('unix_socket_directories') AS socket`)
  socket = row?.socket ?? ''
  await database.execute('CREATE ROLE maker LOGIN CREATEDB; CREATE ROLE reader LOGIN')
})
afterAll(() => host.close())

const url = (user: string) => `postgresql://${user}:s3cret@/postgres?host=${encodeURIComponent(socket)}`

async function listDatabases(): Promise<readonly string[]> {
  const database = await host.open()
  const rows = await database.query<{name: string}>(
    'SELECT datname AS name FROM pg_database WHERE datname <> current_database() ORDER BY 1',
  )
  await database.close()
  return rows.map(({name}) => name)
}

test('proves a schema in a scratch database, as an ordinary role, and leaves the server as it was', async () => {
  const before = await listDatabases()
  const {schema, migration} = planned({
    ...shopModel(),
    roles: [{name: 'clerk', grants: [{table: 'orders', privileges: ['select']}]}],
  })
  const engine = postgresServer(url('postgres'))
  const report = await prove(engine, schema, migration)
  await engine.close()
  expect(report.problems).toEqual([])
  expect(report.judge).toBe(`${report.judge.split(' (')[0]} (${socket})`)
  const plain = postgresServer(url('maker'))
  const {passed, total} = await prove(plain, ...exampleOf(shopModel()))
  await plain.close()
  expect(`${passed} of ${total}`).toBe('98 of 98')
  expect(await listDatabases()).toEqual(before)
  const database = await host.open()
  expect(await database.query(`SELECT rolname FROM pg_roles WHERE rolname = 'clerk'`)).toEqual([])
})

function exampleOf(model: Parameters<typeof planned>[0]) {
  const {schema, migration} = planned(model)
  return [schema, migration] as const
}

test('says so when the role may not create databases', async () => {
  const engine = postgresServer(url('reader'))
  await expect(engine.open()).rejects.toThrow(/permission denied to create database \(engine\/cannot-create-database\)/)
  await engine.close()
})

test('says so when nothing answers, and never tells the password', async () => {
  const engine = postgresServer('postgres://ann:s3cret@127.0.0.1:1/app?sslmode=disable')
  const error = await engine.open().catch((reason: unknown) => reason)
  await engine.close()
  expect(String(error)).toMatch(/Unexpected answer from 127\.0\.0\.1:1: connect ECONNREFUSED/)
  expect(JSON.stringify([error, String(error), String(error instanceof Error && error.cause)])).not.toContain('s3cret')
})

test.each([
  ['mysql://ann:s3cret@localhost/app', 'mysql://ann:***@localhost/app'],
  ['localhost:5432', 'localhost:5432'],
  ['http://localhost/?password=s3cret', 'http://localhost/?password=***'],
])('refuses %s', (given, shown) => {
  expect(() => postgresServer(given)).toThrow(
    `Unexpected engine \`${shown}\`, expected \`embedded\`, \`pglite\` or a URL that starts with postgres:// or postgresql://`,
  )
})

const withRole = planned({
  ...shopModel(),
  roles: [{name: 'clerk', grants: [{table: 'orders', privileges: ['select']}]}],
})

async function roles(): Promise<readonly unknown[]> {
  const database = await host.open()
  const found = await database.query(`SELECT rolname FROM pg_roles WHERE rolname = 'clerk'`)
  await database.close()
  return found
}

test('a connection that the server ends in mid-proof is a problem, and neither database nor role stays', async () => {
  const before = await listDatabases()
  const killer = await host.open()
  const engine = postgresServer(url('postgres'))
  let count = 0
  const end = async () => {
    await killer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ~ 'scratch' AND pid <> pg_backend_pid() AND datname <> current_database()`,
    )
  }
  const progress = () => void (++count === 5 && end())
  const outcome = prove(engine, withRole.schema, withRole.migration, {progress})
  await expect(outcome).rejects.toThrow(/\(engine\/connection-lost\)/)
  await engine.close()
  await killer.close()
  expect(await listDatabases()).toEqual(before)
  expect(await roles()).toEqual([])
})

test('neither database nor role stays when a proof is stopped', async () => {
  const before = await listDatabases()
  const stop = new AbortController()
  const engine = postgresServer(url('postgres'))
  const progress = () => stop.abort(new Error('enough'))
  await expect(prove(engine, withRole.schema, withRole.migration, {signal: stop.signal, progress})).rejects.toThrow(
    'enough',
  )
  await engine.close()
  expect(await listDatabases()).toEqual(before)
  expect(await roles()).toEqual([])
})

test('a role that may not make roles is told so, and what would help', async () => {
  const engine = postgresServer(url('maker'))
  const {problems} = await prove(engine, withRole.schema, withRole.migration)
  await engine.close()
  expect(problems[0]).toMatchObject({code: 'proof/denied-statement', severity: 'error'})
  expect(problems[0]?.message).toContain('permission denied to create role')
})

test('names the database that it could not drop, when a server dies in mid-proof', async () => {
  const other = embeddedPostgres()
  const database = await other.open()
  const [row] = await database.query<{socket: string}>(`SELECT current_setting('unix_socket_directories') AS socket`)
  const engine = postgresServer(`postgresql://postgres@/postgres?host=${encodeURIComponent(row?.socket ?? '')}`)
  let count = 0
  const progress = () => void (++count === 5 && other.close())
  const outcome = prove(engine, withRole.schema, withRole.migration, {progress})
  await expect(outcome).rejects.toThrow(
    /\(engine\/connection-lost\)[^]*DROP DATABASE IF EXISTS journeywright_scratch_\w+/,
  )
  await engine.close()
})
