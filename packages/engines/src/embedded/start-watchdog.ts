import {spawn, type ChildProcess, type SpawnOptions} from 'node:child_process'
import {platform} from 'node:os'
import {fileURLToPath} from 'node:url'

/** A process that outlives us for a moment, to end a server and delete its folder when we are killed. */
export interface Watchdog {
  /** Starts what is to run in the folder and to end with us. Its `stdio` is for its first three streams. */
  spawn(kind: 'initdb' | 'server', program: string, words: readonly string[], options: Options): ChildProcess
  /** All is cleaned up. */
  dismiss(): void
}

type Options = SpawnOptions & {readonly stdio: readonly ['ignore', 'ignore', 'pipe']}

const script = fileURLToPath(new URL('../../watchdog.mjs', import.meta.url))

/**
 * Says who it is before it becomes the program, on a descriptor that it then gives up. If we said it, a kill between the
 * start and the word would leave a program that nobody knows. In a shell of its own: a watchdog that is dead ends that one.
 */
const introduced = '(echo "$1 $$" >&3); exec 3>&-; shift; exec "$@"'

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
    spawn(kind, program, words, options) {
      if (platform() !== 'win32') {
        const ear = child.stdin.destroyed ? 'ignore' : child.stdin
        const shell = ['-c', introduced, 'sh', kind, program, ...words]
        return spawn('/bin/sh', shell, {...options, stdio: [...options.stdio, ear]})
      }
      const started = spawn(program, words, {...options, stdio: [...options.stdio]})
      child.stdin.write(`${kind} ${started.pid}\n`)
      return started
    },
    dismiss() {
      child.stdin.end('done\n')
    },
  }
}
