import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** A process that outlives us for a moment, to end a server and delete its folder when we are killed. */
export interface Watchdog {
  /** What now runs in the folder. */
  watch(kind: 'initdb' | 'server', pid: number | undefined): void
  /** All is cleaned up. */
  dismiss(): void
}

const script = fileURLToPath(new URL('../../watchdog.mjs', import.meta.url))

/** The end of its standard input tells it that we are gone, however that happened. */
export function startWatchdog(folder: string): Watchdog {
  const child = spawn(process.execPath, [script, folder], {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  })
  child.unref()
  child.on('error', () => {}) // Without a watchdog the server works all the same; only a SIGKILL leaves it behind.
  child.stdin.on('error', () => {}) // It was killed: the same.
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  return {
    watch(kind, pid) {
      child.stdin.write(`${kind} ${pid}\n`)
    },
    dismiss() {
      child.stdin.end('done\n')
    },
  }
}
