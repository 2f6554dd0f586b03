import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {chown, mkdtemp, readFile, readdir, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {catalogDifferences, embeddedPostgres} from '@journeywright/engines'
import {afterAll, expect, test} from 'vitest'
import {startChild} from './start-child.js'

const isRoot = process.getuid?.() === 0
const isLinux = process.platform === 'linux'
const soon = {timeout: 5000}

/** For tests that ask nothing of its start or end. */
const shared = embeddedPostgres()
afterAll(() => shared.close())

test('starts on a short socket path, keeps databases apart, and leaves nothing', async () => {
  let starts = 0
  const engine = embeddedPostgres({onStart: () => starts++})
  const [one, other] = await Promise.all([engine.open(), engine.open()])
  expect(one.judge).toMatch(/^PostgreSQL \d+\.\d+ \(embedded\)$/)
  expect(await one.execute('CREATE TABLE t (a integer)')).toBeNull()
  expect((await other.execute('SELECT a FROM t'))?.code).toBe('42P01')
  const [row] = await one.query<{folder: string; zone: string}>(
    `SELECT current_setting('data_directory') AS folder, current_setting('TimeZone') AS zone`,
  )
  const folder = dirname(row?.folder ?? '')
  expect(row?.zone).toBe('UTC')
  expect(folder.length).toBeLessThan(80)
  expect(starts).toBe(1)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await engine.close()
  await engine.close()
  expect(existsSync(folder)).toBe(false)
})

test('clones a database with its rows, and tells catalogs apart', async () => {
  const original = await shared.open()
  await original.execute('CREATE TABLE t (a integer); INSERT INTO t VALUES (1)')
  const copy = await original.clone()
  expect(await copy.query('SELECT a FROM t')).toEqual([{a: 1}])
  expect(catalogDifferences(await original.catalog(), await copy.catalog())).toEqual([])
  await copy.execute(`ALTER TABLE t ALTER a TYPE text; ALTER TABLE t ADD b integer; COMMENT ON TABLE t IS 'x'`)
  expect(catalogDifferences(await original.catalog(), await copy.catalog())).toEqual([
    'column public.t.b is new',
    'comment table public.t is new',
    'column public.t.a was `1: integer` and is `1: text`',
  ])
  await copy.close()
  expect(await original.query('SELECT a FROM t')).toEqual([{a: 1}])
})

test('says what the server objects to', async () => {
  const database = await shared.open()
  await database.execute('CREATE TABLE t (a integer CONSTRAINT positive CHECK (a > 0))')
  expect(await database.execute('INSERT INTO t VALUES (0)')).toMatchObject({
    code: '23514',
    constraint: 'positive',
    table: 't',
    position: null,
  })
  await expect(database.query('SELECT b FROM t')).rejects.toThrow(
    'Internal error: the server refused `SELECT b FROM t`',
  )
  await expect(database.execute('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(
    'Unexpected end of the connection to embedded',
  )
})

test.runIf(isLinux)('ends the server and deletes its folder when we are killed', async () => {
  const child = startChild()
  const data = await child.firstLine()
  const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  child.process.kill('SIGKILL')
  await expect.poll(async () => [existsSync(dirname(data)), await isAlive(pid ?? '')], soon).toEqual([false, false])
})

test.runIf(isLinux)('leaves nothing when we are killed before the server runs', async () => {
  const child = startChild()
  let folder = ''
  await waitUntil(async () => (folder = await findInitdb(child.process.pid ?? 0)) !== '', 20_000)
  child.process.kill('SIGKILL')
  await waitUntil(() => !existsSync(folder), 2000)
  await wait(100)
  expect(existsSync(folder)).toBe(false)
})

test.runIf(isLinux).each(['initdb', 'postgres'])('leaves nothing when we are killed as we start %s', async program => {
  const child = startChild({env: {DIES_AFTER: program}})
  const folder = dirname(await child.firstLine())
  await once(child.process, 'exit')
  await expect.poll(async () => [existsSync(folder), await whoKnows(folder)], soon).toEqual([false, []])
})

test.runIf(isRoot && isLinux)('works for an ordinary user', async () => {
  const home = await mkdtemp(join(tmpdir(), 'engines-home-'))
  await chown(home, 65534, 65534)
  const child = startChild({uid: 65534, gid: 65534, cwd: home, env: {HOME: home, XDG_CACHE_HOME: join(home, 'cache')}})
  const data = await child.firstLine()
  expect((await stat(data)).uid).toBe(65534)
  child.process.kill('SIGKILL')
  await waitUntil(() => !existsSync(data), 2000)
  await rm(home, {recursive: true})
})

/** What has ended may wait for somebody to ask how. */
async function isAlive(pid: string): Promise<boolean> {
  const state = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')).split(') ').at(-1)
  return !state?.startsWith('Z')
}

/** The command lines of all processes that speak of a folder. */
async function whoKnows(folder: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map(pid => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter(line => line.includes(folder))
}

/** The folder that an initdb of a process works in. */
async function findInitdb(parent: number): Promise<string> {
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8').catch(() => '')
  for (const pid of children.split(' ').filter(Boolean)) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
    if (words[0]?.endsWith('initdb')) return dirname(words[words.indexOf('-D') + 1] ?? '')
  }
  return ''
}

async function waitUntil(isTrue: () => boolean | Promise<boolean>, limit: number): Promise<void> {
  const end = Date.now() + limit
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`not true within ${limit} ms`)
    await wait(10)
  }
}
