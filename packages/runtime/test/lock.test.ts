import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {nodeHost} from '@journeywright/runtime'
import {acquireLock, clearLeftLocks, type LockOwner} from '../src/record/lock.js'
import {ownRun} from '../src/record/own-run.js'

const host = nodeHost({})
const script = fileURLToPath(new URL('processes/race-for-lock.ts', import.meta.url))

test('a lock is held by one, and by the next when it is released', async () => {
  const path = join(await tempFolder(), 'lock')
  const first = await acquireLock(host, path)
  expect((await acquireLock(host, path)).owner).toMatchObject({pid: process.pid, host: hostname()})
  await first.lock?.release()
  expect((await acquireLock(host, path)).lock).not.toBeNull()
})

test('the lock of a process that was killed is taken over at once, and nothing is left', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'lock')
  await race(folder, 1, 1, 'die')
  expect(await readdir(folder)).toContain('lock')
  const began = performance.now()
  const {lock} = await acquireLock(host, path)
  expect(performance.now() - began).toBeLessThan(500)
  await lock?.release()
  expect(await readdir(folder)).toEqual(['log'])
})

test('of 20 processes that race for the lock of a dead one, one has it at a time, and all have it in the end', async () => {
  const folder = await tempFolder()
  await race(folder, 1, 1, 'die')
  await writeFile(join(folder, 'log'), '')
  await race(folder, 20, 3, 'release')
  const log = (await readFile(join(folder, 'log'), 'utf8')).trimEnd().split('\n')
  expect(log).toHaveLength(120)
  for (let index = 0; index < log.length; index += 2) {
    expect(log[index]).toMatch(/^\+/)
    expect(log[index + 1]).toBe(log[index]?.replace('+', '-'))
  }
  expect((await readdir(folder)).sort()).toEqual(['log'])
})

test('processes that die with the lock in their hands hold up nobody', async () => {
  const folder = await tempFolder()
  await race(folder, 8, 1, 'die')
  const log = (await readFile(join(folder, 'log'), 'utf8')).trimEnd().split('\n')
  expect(new Set(log).size).toBe(8)
  const {lock} = await acquireLock(host, join(folder, 'lock'))
  await clearLeftLocks(host, join(folder, 'lock'))
  await lock?.release()
  expect(await readdir(folder)).toEqual(['log'])
})

test.each([
  ['a process that has used its pid again', {start: '1'}],
  ['a process from before the machine was started again', {boot: 'another'}],
])('%s does not hold it', async (_name, change) => {
  const path = join(await tempFolder(), 'lock')
  await writeFile(path, JSON.stringify({...host.thisProcess(), token: 'abc', ...change}))
  expect((await acquireLock(host, path)).lock).not.toBeNull()
})

test('the lock of another machine is never broken, nor is what is no lock', async () => {
  const path = join(await tempFolder(), 'lock')
  const owner: LockOwner = {pid: 1, start: '1', host: 'another-machine', boot: 'x', token: 'abc'}
  await writeFile(path, JSON.stringify(owner))
  expect(await acquireLock(host, path)).toEqual({lock: null, owner})
  await writeFile(path, 'mine')
  expect(await acquireLock(host, path)).toEqual({lock: null, owner: null})
  expect(await readFile(path, 'utf8')).toBe('mine')
})

test.each([
  ['a process that is a group', {pid: 0}],
  ['a process that is all processes', {pid: -1}],
  ['half a process', {pid: 1.5}],
  ['a token that is a path', {token: '/../../x'}],
])('a lock of %s is no lock of ours, and nobody touches it', async (_name, change) => {
  const path = join(await tempFolder(), 'lock')
  const text = JSON.stringify({...host.thisProcess(), start: '1', token: 'abc', ...change})
  await writeFile(path, text)
  expect(await acquireLock(host, path)).toEqual({lock: null, owner: null})
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('neither a link to nowhere nor a folder is a lock of ours', async () => {
  const folder = await tempFolder()
  await symlink(join(folder, 'nowhere'), join(folder, 'lock'))
  expect(await acquireLock(host, join(folder, 'lock'))).toEqual({lock: null, owner: null})
  expect(await acquireLock(host, folder)).toEqual({lock: null, owner: null})
})

test('what died while it took a lock is cleared up', async () => {
  const folder = await tempFolder()
  const dead = JSON.stringify({...host.thisProcess(), start: '1', token: 'def'})
  await writeFile(join(folder, 'lock.abc'), dead)
  await writeFile(join(folder, 'lock.abc.def.tmp'), '{"pi')
  const {lock} = await acquireLock(host, join(folder, 'lock'))
  await clearLeftLocks(host, join(folder, 'lock'))
  await lock?.release()
  expect(await readdir(folder)).toEqual([])
})

test('so is what died for it while somebody had it', async () => {
  const folder = await tempFolder()
  const lock = await ownRun(host, folder, 'test')
  await writeFile(join(folder, 'lock.def.tmp'), '')
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

/** That many processes at once; ends when all have. */
async function race(folder: string, count: number, times: number, end: 'release' | 'die'): Promise<void> {
  const words = ['--import', 'tsx', script, join(folder, 'lock'), join(folder, 'log'), String(times), end]
  const all = Array.from({length: count}, () =>
    spawn(process.execPath, words, {stdio: ['ignore', 'ignore', 'inherit']}),
  )
  await Promise.all(all.map(child => once(child, 'exit')))
}

/** What `mkdtemp` made, and only that, goes away with the test. */
async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-lock-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  return folder
}
