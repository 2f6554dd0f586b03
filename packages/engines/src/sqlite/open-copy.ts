import {constants} from 'node:fs'
import {copyFile, mkdtemp, open, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {cannotReadSqlite, fail} from '../problems.js'

/** Asks one statement whose single value is JSON. */
export type AskSqlite = <Row>(sql: string) => readonly Row[]

/**
 * Lets `read` ask the engine of a copy of a file, so that nothing is locked, recovered or written where the file lies. A
 * file that ends in `.sql` and is no database is run in an empty one. Throws a `ProblemError` for anything else, in which
 * the file is called `shown`.
 */
export async function openCopy<Result>(path: string, shown: string, read: (ask: AskSqlite) => Result): Promise<Result> {
  const isScript = !(await isDatabase(path, shown)) && path.endsWith('.sql')
  const folder = await mkdtemp(join(tmpdir(), 'journeywright-sqlite-'))
  // Loaded when used: 1.3 MB of WebAssembly.
  const {default: sqlite} = await import('node-sqlite3-wasm')
  try {
    const copy = join(folder, 'copy.db')
    if (!isScript) await copyDatabase(path, copy)
    const database = new sqlite.Database(copy)
    try {
      // A write-ahead log needs shared memory otherwise, which WebAssembly hasn't.
      database.exec('PRAGMA locking_mode = EXCLUSIVE')
      if (isScript) database.exec(await readFile(path, 'utf8'))
      return read(sql => rowsOf(database.get(sql)))
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof sqlite.SQLite3Error) throw fail(cannotReadSqlite(shown, error.message), error)
    throw error
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

const magic = 'SQLite format 3\0'

/** An empty file is an empty database. */
async function isDatabase(path: string, shown: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw fail(cannotReadSqlite(shown, error instanceof Error ? error.message : String(error)), error)
  })
  try {
    const {bytesRead, buffer} = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    return bytesRead === 0 || buffer.toString('latin1') === magic
  } finally {
    await file.close()
  }
}

/** With the log of what is not in the file yet, or not any more. */
async function copyDatabase(path: string, copy: string): Promise<void> {
  await copyFile(path, copy, constants.COPYFILE_FICLONE)
  for (const log of ['-wal', '-journal']) {
    // Most databases have none.
    await copyFile(`${path}${log}`, `${copy}${log}`, constants.COPYFILE_FICLONE).catch(() => {})
  }
}

function rowsOf<Row>(answer: object | null): readonly Row[] {
  const [json] = Object.values(answer ?? {})
  return typeof json === 'string' ? JSON.parse(json) : []
}
