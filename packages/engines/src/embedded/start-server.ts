import type {ChildProcess} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {access, chown, constants, mkdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {chooseAddress, type ServerAddress} from './choose-address.js'
import {runAs} from './run-as.js'
import {startWatchdog, type Watchdog} from './start-watchdog.js'
import {cannotStart, fail} from '../problems.js'

export interface Server {
  readonly address: ServerAddress
  /** Ends the server and deletes all that it stored. */
  stop(): Promise<void>
}

/** Durability is for data that outlives the process; nothing here does. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'shared_buffers=32MB',
  'dynamic_shared_memory_type=mmap',
  'log_min_messages=log',
]

/** In milliseconds; half a second is usual. */
const startLimit = 60_000

/**
 * Starts a new server with an empty data folder. `binaries` has `bin`, `lib` and `share`; `onStart` is called when the
 * first of them runs.
 */
export async function startServer(binaries: string, onStart?: () => void): Promise<Server> {
  const folder = await chooseFolder()
  // Before there is anything to clean up: we may be killed at any moment.
  const watchdog = startWatchdog(folder)
  await makeFolder(folder, watchdog)
  try {
    const address = await chooseAddress(folder)
    await initialise(binaries, folder, address, watchdog, onStart)
    const server = await launch(binaries, folder, address, watchdog)
    return {address, stop: () => stop(server, folder, watchdog)}
  } catch (error) {
    await rm(folder, {recursive: true, force: true})
    watchdog.dismiss()
    throw error
  }
}

/** `/tmp` rather than a deep TMPDIR: the path of a socket must be shorter than 100 bytes. */
async function chooseFolder(): Promise<string> {
  const name = randomBytes(6).toString('hex')
  return access('/tmp', constants.W_OK).then(
    () => join('/tmp', `journeywright-pg-${name}`),
    () => join(tmpdir(), `jw-pg-${name}`),
  )
}

/** What is there already is somebody else's, and stays. */
async function makeFolder(folder: string, watchdog: Watchdog): Promise<void> {
  try {
    await mkdir(folder, {mode: 0o700})
  } catch (error) {
    watchdog.dismiss()
    throw error
  }
  const {uid, gid} = runAs()
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
}

async function initialise(
  binaries: string,
  folder: string,
  address: ServerAddress,
  watchdog: Watchdog,
  onStart: (() => void) | undefined,
) {
  const options = ['-D', join(folder, 'data'), '-U', address.user, '-E', 'UTF8', '--locale=C', '--no-sync']
  const words = [...options, '--no-instructions', ...(await authentication(folder, address))]
  const child = start(watchdog, 'initdb', join(binaries, 'bin', 'initdb'), words)
  const answer = collect(child)
  const end = ended(child)
  onStart?.()
  const code = await end
  if (code !== 0) throw fail(cannotStart('initdb', answer() || `exit code ${code}`))
}

/** On a socket in a folder that only we can enter, anyone who can connect is us; a port is open to every local user. */
async function authentication(folder: string, {password}: ServerAddress): Promise<readonly string[]> {
  if (password === undefined) return ['-A', 'trust']
  const file = join(folder, 'password')
  await writeFile(file, password, {mode: 0o600})
  return ['-A', 'scram-sha-256', `--pwfile=${file}`]
}

async function launch(binaries: string, folder: string, address: ServerAddress, watchdog: Watchdog) {
  const listen = [`listen_addresses=${address.listen}`, `port=${address.port}`]
  const options = [...settings, ...listen].flatMap(setting => ['-c', setting])
  const words = ['-D', join(folder, 'data'), '-k', folder, ...options]
  const child = start(watchdog, 'server', join(binaries, 'bin', 'postgres'), words)
  const answer = collect(child)
  const tooLate = setTimeout(() => child.kill('SIGKILL'), startLimit)
  try {
    await new Promise<void>((resolve, reject) => {
      child.stderr?.on('data', () => answer().includes('ready to accept connections') && resolve())
      ended(child).then(code => reject(fail(cannotStart('PostgreSQL', answer() || `exit code ${code}`))), reject)
    })
  } finally {
    clearTimeout(tooLate)
  }
  return child
}

/** Detached, so that Ctrl-C in a terminal reaches us and not PostgreSQL: we end it in our own time. */
function start(watchdog: Watchdog, kind: 'initdb' | 'server', program: string, words: readonly string[]): ChildProcess {
  return watchdog.spawn(kind, program, words, {
    ...runAs(),
    cwd: dirname(program),
    detached: true,
    env: {TZ: 'UTC', LC_ALL: 'C'},
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
}

/** Keeps the first 10,000 characters of what a program complains about. */
function collect(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < 10_000) text += chunk
  })
  return () => text.trim()
}

async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(fail(cannotStart('PostgreSQL', error.message), error)))
    child.once('close', resolve)
  })
}

async function stop(child: ChildProcess, folder: string, watchdog: Watchdog): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit')
    child.kill('SIGQUIT')
    await exit
  }
  await rm(folder, {recursive: true, force: true, maxRetries: 5})
  watchdog.dismiss()
}
