import {mkdir, open, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'

/** The one place with disk, clock and timers. Paths are absolute. What fails throws the error of Node. */
export interface Host {
  now(): Date
  /** Milliseconds of a clock that never goes back; only differences mean something. */
  elapsed(): number
  /** Ends early, without an error, when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Throws `EEXIST` when the folder is there; its parents are made. */
  createFolder(path: string): Promise<void>
  /** With its parents; fine when it's there. The first folder that was made, if any. */
  ensureFolder(path: string): Promise<string | undefined>
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /** Null when there is no such file. */
  readFile(path: string): Promise<Uint8Array | null>
  rename(from: string, to: string): Promise<void>
  /** A file or a whole folder; fine when it isn't there. */
  remove(path: string): Promise<void>
  /** The path with every link followed; null when there is nothing. */
  realPath(path: string): Promise<string | null>
  openJournal(path: string): Promise<JournalFile>
}

export interface JournalFile {
  /** Returns when the line is on the disk. */
  append(line: string): Promise<void>
  close(): Promise<void>
}

/** This machine. With `SOURCE_DATE_EPOCH` in the environment the clock stands still, so that runs are the same by bytes. */
export function nodeHost(env: Readonly<Record<string, string | undefined>> = process.env): Host {
  const epoch = /^\d+$/.test(env['SOURCE_DATE_EPOCH'] ?? '') ? Number(env['SOURCE_DATE_EPOCH']) * 1000 : null
  return {
    now: () => (epoch === null ? new Date() : new Date(epoch)),
    elapsed: () => performance.now(),
    sleep: (ms, signal) => sleep(ms, undefined, {signal}).catch(ignoreAbort),
    async createFolder(path) {
      await mkdir(path.replace(/[/\\][^/\\]+$/, ''), {recursive: true})
      await mkdir(path)
    },
    ensureFolder: path => mkdir(path, {recursive: true}),
    writeFile: (path, content) => writeFile(path, content),
    readFile: path => orNull(readFile(path)),
    rename: (from, to) => rename(from, to),
    remove: path => rm(path, {recursive: true, force: true}),
    realPath: path => orNull(realpath(path)),
    openJournal,
  }
}

async function openJournal(path: string): Promise<JournalFile> {
  const handle = await open(path, 'a')
  return {
    async append(line) {
      await handle.appendFile(`${line}\n`)
      await handle.datasync()
    },
    close: () => handle.close(),
  }
}

async function orNull<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result
  } catch (error) {
    if (isNotThere(error)) return null
    throw error
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
