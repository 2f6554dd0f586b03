import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {say} from './fake-terminal.js'

const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))
const argv = ['run', 'CUJ-008', 'Design database for user management', '--run-id', 'r1', '--concurrency', '4']

interface Proving {
  readonly folder: string
  readonly child: ChildProcess
  /** Of the database server that the run has started. */
  readonly server: number
  readonly data: string
}

/** A run of the built command, stopped in the middle of its proof. */
async function prove(): Promise<Proving> {
  const folder = mkdtempSync(join(tmpdir(), 'jw-proof-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const child = spawn(process.execPath, [launcher, ...argv], {cwd: folder, stdio: 'ignore'})
  onTestFinished(() => void child.kill('SIGKILL'))
  const servers = await until(
    () => serversOf(child.pid ?? 0),
    found => found.length > 0,
  )
  expect(servers).toHaveLength(1)
  return {folder, child, ...(servers[0] ?? {server: 0, data: ''})}
}

/** The database servers that are children of a process. */
function serversOf(parent: number): readonly {readonly server: number; readonly data: string}[] {
  const children = textOf(`/proc/${parent}/task/${parent}/children`).split(' ').filter(Boolean).map(Number)
  return children.flatMap(server => {
    const words = textOf(`/proc/${server}/cmdline`).split('\0')
    return words[0]?.endsWith('/postgres') ? [{server, data: words[words.indexOf('-D') + 1] ?? ''}] : []
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // The process has ended.
  }
}

async function until<Value>(get: () => Value, isEnough: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 3000; tries++) {
    const value = get()
    if (isEnough(value)) return value
    await wait(20)
  }
  return get()
}

/** What is left of a server: nothing, once it and its folder are gone. */
async function leftOf({server, data}: Proving): Promise<readonly string[]> {
  const left = () => [`/proc/${server}`, dirname(data)].filter(path => existsSync(path))
  return until(left, paths => paths.length === 0)
}

/** The run stands still until the decision is there, however long that takes. */
async function cancel({folder, child}: Proving): Promise<void> {
  child.kill('SIGSTOP')
  const said = say(folder, ['cancel', 'r1'])
  const signals = join(folder, '.journeywright/runs/r1/signals')
  await until(
    () => (existsSync(signals) ? readdirSync(signals) : []),
    names => names.length > 0,
  )
  child.kill('SIGCONT')
  expect((await said).code).toBe(0)
}

type Way = readonly [
  name: string,
  end: (proving: Proving) => unknown,
  resumed: {readonly code: number; readonly out: RegExp},
]

const ways: readonly Way[] = [
  ['kill -9', ({child}) => child.kill('SIGKILL'), {code: 0, out: /proofs (\d+) of \1 on/}],
  ['Ctrl-C', ({child}) => child.kill('SIGINT'), {code: 0, out: /proofs (\d+) of \1 on/}],
  ['cancel from another process', cancel, {code: 130, out: /has ended: cancelled/}],
]

test.runIf(process.platform === 'linux').each(ways)(
  'one server proves, and after %s nothing of it is left',
  async (_name, end, resumed) => {
    const proving = await prove()
    const exit = once(proving.child, 'exit')
    await end(proving)
    await exit
    expect(await leftOf(proving)).toEqual([])
    const {code, out} = await say(proving.folder, ['resume', 'r1'])
    expect(code).toBe(resumed.code)
    expect(out).toMatch(resumed.out)
  },
  180_000,
)
