import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test, vi} from 'vitest'
import {act, programs} from './act.js'
import {processesWith} from './processes-with.js'

const owner = fileURLToPath(new URL('programs/owner.ts', import.meta.url))
const hasProc = existsSync('/proc/self/environ')
const patience = {timeout: 20_000, interval: 20}

test.skipIf(!hasProc)('a killed runtime leaves no process behind, not even one with a session of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jw-backends-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const started = join(folder, 'started')
  const runId = `killed-${process.pid}`
  const parameters = ['--import', import.meta.resolve('tsx'), owner, `./behave.mjs child-and-never ${started}`, runId]
  const env = {...process.env, TSX_TSCONFIG_PATH: join(programs, 'tsconfig.json')}
  const runtime = spawn(process.execPath, parameters, {env, stdio: 'inherit'})
  await vi.waitUntil(() => existsSync(started), patience)
  // The runtime, the supervisor, the program, its child, and its child with a session of its own.
  expect(processesWith(runId).length).toBe(5)
  runtime.kill('SIGKILL')
  await vi.waitUntil(() => processesWith(runId).length === 0, patience)
})

test.skipIf(!hasProc)('a killed supervisor takes the program with it, and the work is tried again', async () => {
  const runId = `supervisor-${process.pid}`
  const {outcome} = await act('stubborn', {
    runId,
    onProgress() {
      for (const pid of processesWith(runId, 'supervisor.mjs')) process.kill(pid, 'SIGKILL')
      return undefined
    },
  })
  expect(outcome).toEqual({kind: 'transient', reason: '`./behave.mjs` was lost: its supervisor ended'})
})

test('a reader who leaves early ends the program', async () => {
  const {outcome} = await act('stubborn', {onProgress: () => 'leave'})
  expect(outcome).toEqual({kind: 'transient', reason: 'left'})
})
