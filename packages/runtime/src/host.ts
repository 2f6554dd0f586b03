import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import {openJournal} from './host/open-journal.js'
import {isNotThere, orNull} from './host/or-null.js'
import {post, type PostRequest} from './host/post.js'
import {isRunning, thisProcess, type ProcessName} from './host/process-name.js'
import {readFileNow} from './host/read-file-now.js'
import {writeAnew, writeAnewDurably} from './host/write-anew.js'

/** The one place with disk, clock, timers and processes. Paths are absolute. What fails throws the error of Node. */
export interface Host {
  /** The environment: what of it is secret never gets into a journal or report. */
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Milliseconds of a clock that never goes back; only differences mean something. */
  elapsed(): number
  /** Ends early, without an error, when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Calls once after so many milliseconds, unless what it gives back is called before. Keeps no process alive. */
  after(ms: number, call: () => void): () => void
  /** Throws `EEXIST` when the folder is there; its parents are made. */
  createFolder(path: string): Promise<void>
  /** With its parents; fine when it's there. The first folder that was made, if any. */
  ensureFolder(path: string): Promise<string | undefined>
  /** A file of its own: what lies there, a link as well, is taken away first. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /** Like `writeFile`, but returns when the bytes are on the disk. */
  writeDurably(path: string, content: string | Uint8Array): Promise<void>
  /** Null when there is no such file. */
  readFile(path: string): Promise<Uint8Array | null>
  /** The same without waiting: for what is needed in the middle of something pure. */
  readFileNow(path: string): Uint8Array | null
  /** Names of what is in a folder, sorted; none when there is no folder. */
  listFolder(path: string): Promise<readonly string[]>
  rename(from: string, to: string): Promise<void>
  /** A second name for a file. Throws `EEXIST` when the name is taken: of many who try at once, one succeeds. */
  link(from: string, to: string): Promise<void>
  /** A file or a whole folder; fine when it isn't there. */
  remove(path: string): Promise<void>
  /** The path with every link followed; null when there is nothing. */
  realPath(path: string): Promise<string | null>
  /** Cuts a file off after so many bytes. */
  truncate(path: string, size: number): Promise<void>
  openJournal(path: string): Promise<JournalFile>
  /** Who we are, for a lock. */
  thisProcess(): ProcessName
  /** Whether a process of this machine is still there. */
  isRunning(name: ProcessName): boolean
  /** Sends a text over HTTP and gives the status of the answer. Throws when there is none in time. */
  post(url: string, request: PostRequest): Promise<number>
}

export interface JournalFile {
  /** Returns when the text is on the disk: waiting for a promise would take longer than the disk does. */
  append(text: string): void
  close(): void
}

/** Of a timer: one that is to wait longer would be over at once. 24 days. */
const longest = 2 ** 31 - 1

/**
 * This machine. What is over at once is done at once: to wait for another thread takes ten times as long as a folder, a
 * name or the bytes of a file. Waiting until bytes are on the disk is not: others go on meanwhile.
 *
 * With `SOURCE_DATE_EPOCH` in the environment the clock stands still, so that runs are the same by bytes.
 */
export function nodeHost(env: Readonly<Record<string, string | undefined>> = process.env): Host {
  const epoch = /^\d+$/.test(env['SOURCE_DATE_EPOCH'] ?? '') ? Number(env['SOURCE_DATE_EPOCH']) * 1000 : null
  return {
    env,
    now: () => (epoch === null ? new Date() : new Date(epoch)),
    elapsed: () => performance.now(),
    sleep: (ms, signal) => sleep(Math.min(ms, longest), undefined, {signal}).catch(ignoreAbort),
    after(ms, call) {
      const timer = setTimeout(call, Math.min(ms, longest)).unref()
      return () => clearTimeout(timer)
    },
    async createFolder(path) {
      mkdirSync(path.replace(/[/\\][^/\\]+$/, ''), {recursive: true})
      mkdirSync(path)
    },
    ensureFolder: async path => mkdirSync(path, {recursive: true}),
    writeFile: async (path, content) => writeAnew(path, content),
    writeDurably: writeAnewDurably,
    readFile: readNamed,
    readFileNow,
    listFolder: async path => (orNull(() => readdirSync(path)) ?? []).sort(),
    rename: async (from, to) => renameSync(from, to),
    link: async (from, to) => linkSync(from, to),
    remove: async path => rmSync(path, {recursive: true, force: true}),
    realPath: async path => orNull(() => realpathSync.native(path)),
    truncate: async (path, size) => truncateSync(path, size),
    openJournal,
    thisProcess,
    isRunning,
    post,
  }
}

/** Node doesn't say which file it was where a folder lies in its place. */
async function readNamed(path: string): Promise<Uint8Array | null> {
  try {
    // What is no file, such as a pipe, may have nothing to say for ever.
    return statSync(path).isFile() ? readFileSync(path) : await readFile(path)
  } catch (error) {
    if (isNotThere(error)) return null
    throw error instanceof Error && !('path' in error) ? Object.assign(error, {path}) : error
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
