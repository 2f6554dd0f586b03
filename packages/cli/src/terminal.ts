import type {Readable, Writable} from 'node:stream'

/** Everything of the outside world that the command reads or writes, so that a test can be that world. */
export interface Terminal {
  /** Absolute path of the working folder. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly isTTY: {readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean}
  /** Width of the terminal in characters. */
  readonly columns: number
  /** Height of the terminal in lines. */
  readonly rows: number
  now(): Date
  /** Calls the listener on Ctrl-C or a request to end; the result takes it off again. */
  onInterrupt(listener: () => void): () => void
}
