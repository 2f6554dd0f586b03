import {readFileSync} from 'node:fs'

/** What `kill-at.mjs` notes, a line each. */
export interface Note {
  /** A process that was started, and its command line. */
  readonly pid?: number
  readonly name?: string
  /** A temporary folder that was made. */
  readonly folder?: string
  /** Where the process died. */
  readonly death?: string
  readonly path?: string
  /** How many moments there were, by place. */
  readonly counts?: Readonly<Record<string, number>>
}

export function readNotes(log: string): readonly Note[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Note => JSON.parse(line))
}
