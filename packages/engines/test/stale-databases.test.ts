import {once} from 'node:events'
import {setTimeout as wait} from 'node:timers/promises'
import {embeddedPostgres, postgresServer, type Database} from '@journeywright/engines'
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'
import {startChild} from './start-child.js'

// A server of somebody else's is played by one of ours, reached by the URL of its socket.
const host = embeddedPostgres()
let database: Database
let socket = ''
beforeAll(async () => {
  database = await host.open()
  const [row] = await database.query<{socket: string}>(`SELECT current_setting('unix_socket_directories') AS socket`)
  socket = row?.socket ?? ''
  await database.execute('CREATE ROLE maker LOGIN CREATEDB')
})
afterAll(() => host.close())

const url = (user: string) => `postgresql://${user}@/postgres?host=${encodeURIComponent(socket)}`

async function names(query: string): Promise<readonly string[]> {
  const rows = await database.query<{name: string}>(query)
  return rows.map(({name}) => name)
}

const databases = () => names('SELECT datname::text AS name FROM pg_database ORDER BY 1')
const strays = () => names(`SELECT rolname::text AS name FROM pg_roles WHERE rolname ~ '^stray' ORDER BY 1`)

/** A proof whose process was killed, once the server has noticed. */
async function killProof(user: string): Promise<void> {
  const child = startChild({env: {SERVER_URL: url(user)}}, 'prove-on-server.ts')
  onTestFinished(() => void child.process.kill('SIGKILL'))
  expect(await child.firstLine()).toBe('proving')
  const sessions = () =>
    names(`SELECT datname::text AS name FROM pg_stat_activity WHERE datname ~ '^journeywright_scratch_.*_'`)
  expect(await sessions()).not.toEqual([])
  const exit = once(child.process, 'exit')
  child.process.kill('SIGKILL')
  await exit
  for (const limit = Date.now() + 10_000; Date.now() < limit && (await sessions()).length > 0;) await wait(20)
}

async function openAndClose(user: string): Promise<void> {
  const engine = postgresServer(url(user))
  await engine.open()
  await engine.close()
}

test('what a killed process leaves on a server goes with the next proof there, and nothing else', async () => {
  await database.execute('CREATE ROLE stray_of_somebody')
  await database.execute('CREATE DATABASE journeywright_scratch_notes')
  const living = postgresServer(url('postgres'))
  const alive = await living.open()
  const kept = await databases()
  await killProof('postgres')
  const left = await databases()
  expect(left.length).toBeGreaterThan(kept.length)
  expect(await strays()).toEqual(['stray', 'stray_in_use', 'stray_of_somebody'])
  await database.execute('CREATE TABLE notes (id integer); GRANT SELECT ON notes TO stray_in_use')
  // Who may not drop a database leaves it to who may.
  await openAndClose('maker')
  expect(await databases()).toEqual(left)
  await openAndClose('postgres')
  expect(await databases()).toEqual(kept)
  expect(await strays()).toEqual(['stray_in_use', 'stray_of_somebody'])
  expect(await alive.query('SELECT 1 AS one')).toEqual([{one: 1}])
  await living.close()
}, 120_000)
