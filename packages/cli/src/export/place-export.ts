import {randomUUID} from 'node:crypto'
import {lstat, mkdir, readFile, rename, rm, rmdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {isError, type Problem} from '@journeywright/problems'
import {errorCode} from '../run/error-code.js'
import {unwritable} from '../scaffold/problems.js'
import {hashOf, readRecord, recordName, recordText, type ExportRecord} from './export-record.js'
import type {PackedFile} from './packed.js'
import {editedSince, foreignFile} from './problems.js'

export interface PlacedExport {
  /** Files of an earlier export that this one has no more. */
  readonly removed: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Puts an export into a folder, in place of the one before. What no export made, or what somebody changed since, is an
 * error, and nothing is written. All files are staged before the first takes its place; whenever this is cut off, the
 * record tells the next export what is its own.
 */
export async function placeExport(folder: string, target: string, files: readonly PackedFile[]): Promise<PlacedExport> {
  const before = await readRecord(folder)
  const gone = [...before.keys()].filter(path => !files.some(file => file.path === path))
  const refused = await inTheWay(folder, files, gone, before)
  if (refused.some(isError)) return {removed: [], problems: refused}
  const stage = join(folder, `.journeywright-export-${randomUUID()}`)
  const after: ExportRecord = new Map(files.map(({path, bytes}) => [path, hashOf(bytes)]))
  try {
    await stageFiles(stage, files)
    await putRecord(folder, stage, recordText(target, new Map([...after, ...before])))
    for (const {path} of files) await move(stage, folder, path)
    for (const path of gone) await remove(folder, path)
    await putRecord(folder, stage, recordText(target, after))
    return {removed: gone, problems: []}
  } catch (error) {
    return {removed: [], problems: [unwritable(folder, errorCode(error))]}
  } finally {
    // Where the folder is a file, there is nothing to take away.
    await rm(stage, {recursive: true, force: true}).catch(() => undefined)
  }
}

async function inTheWay(
  folder: string,
  files: readonly PackedFile[],
  gone: readonly string[],
  before: ExportRecord,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const {path, bytes} of [...files, ...gone.map(each => ({path: each, bytes: null}))]) {
    const found = await look(folder, path)
    const isOurs = before.has(path) && (found === before.get(path) || (bytes !== null && found === hashOf(bytes)))
    if (found === 'free' || isOurs) continue
    problems.push(before.has(path) ? editedSince(path) : foreignFile(path))
  }
  const record = await look(folder, recordName)
  return record !== 'free' && before.size === 0 ? [...problems, foreignFile(recordName)] : problems
}

/** The hash of a file; `taken` for what is none, or what can only be reached over a link. */
async function look(folder: string, path: string): Promise<string> {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const part = join(folder, ...parts.slice(0, index + 1))
    const found = await lstat(part).catch(() => null)
    if (found === null) return 'free'
    const isLast = index === parts.length - 1
    if (isLast ? !found.isFile() : !found.isDirectory()) return 'taken'
  }
  return hashOf(await readFile(join(folder, path)))
}

async function stageFiles(stage: string, files: readonly PackedFile[]): Promise<void> {
  for (const {path, bytes, isExecutable} of files) {
    await mkdir(dirname(join(stage, path)), {recursive: true})
    await writeFile(join(stage, path), bytes, {mode: isExecutable ? 0o755 : 0o644})
  }
}

async function putRecord(folder: string, stage: string, text: string): Promise<void> {
  await writeFile(join(stage, recordName), text)
  await move(stage, folder, recordName)
}

async function move(stage: string, folder: string, path: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true})
  await rename(join(stage, path), join(folder, path))
}

/** With the folders that it leaves empty. */
async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), {force: true})
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const isGone = await rmdir(join(folder, above)).then(
      () => true,
      // Somebody else has something in it.
      () => false,
    )
    if (!isGone) return
  }
}
