import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Feast} from './feast.js'

/**
 * When a process dies: so many milliseconds after it had the run's lock, or at one moment of its work with
 * files. Null for never.
 */
export type Death = {readonly afterMs: number} | {readonly place: string; readonly nth: number} | null

export interface Life {
  /** Null when it was killed. */
  readonly code: number | null
  readonly err: string
  /** Of its work: without the start of the command. */
  readonly ms: number
}

export const runId = 'feast'
export const firstWords = [
  'run',
  'CUJ-300',
  'Prepare a feast',
  '--run-id',
  runId,
  '--out',
  'delivered',
  '--concurrency',
  '4',
]
export const againWords = ['resume', runId]

const launcher = fileURLToPath(new URL('../../bin/journeywright.js', import.meta.url))
const killer = new URL('kill-at.mjs', import.meta.url).href
const engines = pathToFileURL(fileURLToPath(new URL('../../../engines/dist/index.js', import.meta.url))).href

/** One process of the command, from its start to its end. */
export async function live({project, root, temp, log}: Feast, words: readonly string[], death: Death): Promise<Life> {
  const given = death && 'place' in death ? {CHAOS_DEATH: JSON.stringify(death)} : {}
  const env = {...process.env, ...given, TMPDIR: temp, CHAOS_LOG: log, CHAOS_ROOT: root, CHAOS_ENGINES: engines}
  const child = spawn(process.execPath, ['--import', killer, launcher, ...words, '--quiet'], {
    cwd: project,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const exit = once(child, 'exit')
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null
  while (!isOver() && !owns(child.pid, project)) await wait(2)
  const began = performance.now()
  const timer = death && 'afterMs' in death ? setTimeout(() => child.kill('SIGKILL'), death.afterMs) : undefined
  await exit
  clearTimeout(timer)
  return {code: child.exitCode, err, ms: performance.now() - began}
}

function owns(pid: number | undefined, project: string): boolean {
  try {
    return JSON.parse(readFileSync(join(project, '.journeywright/runs', runId, 'lock'), 'utf8')).pid === pid
  } catch {
    return false // Nobody does yet.
  }
}
