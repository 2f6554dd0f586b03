import {randomUUID} from 'node:crypto'
import type {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {closeWhenQuiet} from './close-when-quiet.js'
import {readEnding, type Ending} from './read-ending.js'

export interface SupervisedInput {
  readonly file: string
  readonly parameters: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Goes to standard input; a program need not read it. */
  readonly input: string
  readonly graceMs: number
}

export interface Supervised {
  readonly stdout: Readable
  readonly stderr: Readable
  /** When the program and all that it has started have ended. Never rejects. */
  readonly ended: Promise<Ending>
  /** Ends the program; may be called at any time, and again. */
  stop(): void
}

const supervisor = fileURLToPath(new URL('../../supervisor.mjs', import.meta.url))

/**
 * Starts a program below a supervisor: a process that outlives this one for as long as it takes to end the program, so
 * that a killed run leaves nothing behind.
 */
export async function startSupervised(given: SupervisedInput): Promise<Supervised> {
  // Its import takes 80 ms, which a run without commands need not wait for.
  const {execa} = await import('execa')
  const {file, parameters, graceMs, folder, environment, input} = given
  const running = execa(process.execPath, [supervisor, String(graceMs), randomUUID(), file, ...parameters], {
    cwd: folder,
    env: environment,
    extendEnv: false,
    input,
    buffer: {stdout: false, stderr: false},
    encoding: 'buffer',
    reject: false,
    // A Ctrl-C in the terminal reaches us, who then end the program in order.
    detached: true,
    cleanup: false,
    ipc: true,
    serialization: 'json',
    windowsHide: true,
  })
  const {stdout, stderr} = running
  running.once('exit', () => closeWhenQuiet([stdout, stderr]))
  return {
    stdout,
    stderr,
    ended: running.then(({ipcOutput, message}) => readEnding(ipcOutput, message ?? '')),
    stop() {
      if (running.connected) running.disconnect()
    },
  }
}
