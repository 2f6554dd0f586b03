import {randomBytes} from 'node:crypto'
import {basename, dirname, join} from 'node:path'
import type {Host} from '../host.js'
import type {ProcessName} from '../host/process-name.js'
import {parseJson, propertiesOf} from '../parse-json.js'

/** Held until it's released. A process that dies leaves it behind, and the next one takes it over. */
export interface Lock {
  /** Whoever had it before has died. */
  readonly isTakenOver: boolean
  release(): Promise<void>
}

/** Who has it; `isForeign` when it's on another machine, where nobody here can tell whether they still live. */
export interface LockOwner extends ProcessName {
  readonly token: string
}

export type Locked =
  | {readonly lock: Lock; readonly owner: null}
  /** `owner` is null for a file that is no lock of ours. */
  | {readonly lock: null; readonly owner: LockOwner | null}

/** How often somebody else may be quicker before we call it theirs. */
const maxRounds = 200

/**
 * Makes a file that only one can make. One that a dead process has left is taken away by whoever has the lock on taking it
 * away, so that nobody removes the lock of somebody who was quicker; that lock works the same way.
 */
export async function acquireLock(host: Host, path: string): Promise<Locked> {
  let isTakenOver = false
  for (let round = 0; ; round++) {
    const lock = await tryLock(host, path, isTakenOver)
    if (lock) return {lock, owner: null}
    const owner = await readLock(host, path)
    const isLate = round >= maxRounds
    // A link to nowhere is taken, and nobody's.
    if (owner === 'gone' && isLate) return {lock: null, owner: null}
    if (owner === 'gone') continue
    if (owner === null || isLate || !isDead(host, owner)) return {lock: null, owner}
    await takeAway(host, path, owner.token)
    isTakenOver = true
  }
}

/** Who owns it now, dead or alive; null when nobody does. */
export async function lockOwner(host: Host, path: string): Promise<LockOwner | null> {
  const owner = await readLock(host, path)
  return owner === 'gone' ? null : owner
}

/** On another machine nobody here can tell. */
export function isDead(host: Host, owner: LockOwner): boolean {
  return owner.host === host.thisProcess().host && !host.isRunning(owner)
}

async function tryLock(host: Host, path: string, isTakenOver: boolean): Promise<Lock | null> {
  const token = randomBytes(6).toString('hex')
  const draft = `${path}.${token}.tmp`
  await host.writeFile(draft, `${JSON.stringify({...host.thisProcess(), token})}\n`)
  try {
    await host.link(draft, path)
  } catch (error) {
    // Taken, or the draft was cleared up by somebody who took it for a dead one's.
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return null
    throw error
  } finally {
    await host.remove(draft)
  }
  return {
    isTakenOver,
    async release() {
      const owner = await readLock(host, path)
      if (owner !== 'gone' && owner?.token === token) await host.remove(path)
    },
  }
}

async function takeAway(host: Host, path: string, token: string): Promise<void> {
  const {lock} = await acquireLock(host, `${path}.${token}`)
  if (!lock) return host.sleep(5, new AbortController().signal)
  try {
    const owner = await readLock(host, path)
    if (owner !== 'gone' && owner?.token === token) await host.remove(path)
  } finally {
    await lock.release()
  }
}

/** Takes away what processes have left that died while they took a lock. Only for whoever has the lock. */
export async function clearLeftLocks(host: Host, path: string): Promise<void> {
  const names = await host.listFolder(dirname(path))
  for (const name of names.filter(each => each.startsWith(`${basename(path)}.`))) {
    const left = join(dirname(path), name)
    const owner = await readLock(host, left)
    if (owner !== 'gone' && (owner === null || isDead(host, owner))) await host.remove(left)
  }
}

async function readLock(host: Host, path: string): Promise<LockOwner | 'gone' | null> {
  const text = await textAt(host, path)
  if (text === null) return 'gone'
  const parsed = parseJson(text)
  if ('error' in parsed) return null
  const {pid, start, host: machine, boot, token} = propertiesOf(parsed.value)
  // Signals to 0 and below go to groups of processes, and a token becomes part of a file's name.
  if (!isPid(pid) || typeof machine !== 'string' || typeof token !== 'string' || !/^\w+$/.test(token)) return null
  return {pid, start: textOrNull(start), host: machine, boot: textOrNull(boot), token}
}

function isPid(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0
}

/** Null when nothing is there; empty for a folder. */
async function textAt(host: Host, path: string): Promise<string | null> {
  try {
    const bytes = await host.readFile(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  } catch (error) {
    if (hasCode(error, 'EISDIR')) return ''
    throw error
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
