import {execFile, spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import type {Said} from './fake-terminal.js'

export const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))

/** Runs the built command in a process of its own, as people do. */
export function command(cwd: string, ...words: readonly string[]): Promise<Said> {
  return new Promise(resolve => {
    execFile(process.execPath, [launcher, ...words], {cwd, maxBuffer: 2 ** 26}, (error, out, err) => {
      resolve({code: typeof error?.code === 'number' ? error.code : 0, out, err})
    })
  })
}

export interface Killed {
  /** What it had printed. */
  readonly out: string
  /** The processes that it had started, and those that they had. */
  readonly children: readonly number[]
}

/** The same, but it is killed as soon as a text appears on stdout. */
export async function killedAt(cwd: string, text: string, ...words: readonly string[]): Promise<Killed> {
  const child = spawn(process.execPath, [launcher, ...words], {cwd, stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(() => void child.kill('SIGKILL'))
  const out = await readUntil(child, text)
  const children = below(child.pid ?? 0, await processes())
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
  return {out, children}
}

async function readUntil({stdout}: ChildProcess, text: string): Promise<string> {
  let out = ''
  for await (const chunk of stdout ?? []) {
    out += String(chunk)
    if (out.includes(text)) return out
  }
  throw new Error(`it ended before it said ${text}: ${out}`)
}

/** Those of some processes that are still at work. */
export async function alive(pids: readonly number[]): Promise<readonly number[]> {
  return (await processes()).filter(({pid, isZombie}) => pids.includes(pid) && !isZombie).map(({pid}) => pid)
}

interface Listed {
  readonly pid: number
  readonly parent: number
  /** It has ended, but nobody has asked how. */
  readonly isZombie: boolean
}

function processes(): Promise<readonly Listed[]> {
  return new Promise((resolve, reject) => {
    execFile('ps', ['-eo', 'pid=,ppid=,stat='], (error, out) => {
      if (error) return reject(error)
      const rows = out.split('\n').filter(line => line.trim() !== '')
      resolve(
        rows.map(line => {
          const [pid, parent, state = ''] = line.trim().split(/\s+/)
          return {pid: Number(pid), parent: Number(parent), isZombie: state.startsWith('Z')}
        }),
      )
    })
  })
}

function below(pid: number, all: readonly Listed[]): readonly number[] {
  return all.filter(({parent}) => parent === pid).flatMap(child => [child.pid, ...below(child.pid, all)])
}
