import {hostname} from 'node:os'
import {readFileNow} from './read-file-now.js'

/** Names a process for good: a pid alone is used again. What the machine doesn't tell is null. */
export interface ProcessName {
  readonly pid: number
  /** When it started, in ticks since the machine did. */
  readonly start: string | null
  /** The machine's name. */
  readonly host: string
  /** Changes with each start of the machine. */
  readonly boot: string | null
}

export function thisProcess(): ProcessName {
  return {pid: process.pid, start: statusOf(process.pid).start, host: hostname(), boot: bootId()}
}

/** A process that has ended and that nobody has looked after yet is no longer running. */
export function isRunning({pid, start, boot}: ProcessName): boolean {
  const now = bootId()
  if (boot !== null && now !== null && boot !== now) return false
  if (!answers(pid)) return false
  const status = statusOf(pid)
  return !status.isDead && (start === null || status.start === null || start === status.start)
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** From Linux's own table; on other systems there is only the pid. */
function statusOf(pid: number): {readonly start: string | null; readonly isDead: boolean} {
  const text = readText(`/proc/${pid}/stat`)
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  return {start: fields?.[19] ?? null, isDead: fields?.[0] === 'Z' || fields?.[0] === 'X'}
}

function bootId(): string | null {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

function readText(path: string): string | null {
  try {
    const bytes = readFileNow(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  } catch {
    // A process that ends while its entry is read: the same as one that isn't there.
    return null
  }
}
