import {randomBytes} from 'node:crypto'
import {access, chmod, constants, cp, mkdir, readdir, rename, rm, symlink} from 'node:fs/promises'
import {basename, dirname, join, relative} from 'node:path'
import {cacheFolders, isPrivate} from './cache-folders.js'
import type {Binaries} from './find-binaries.js'
import {isReachable} from './is-reachable.js'
import {runAs} from './run-as.js'
import {fail, noCacheFolder} from '../problems.js'

/**
 * A folder with `bin`, `lib` and `share` that works as it stands: the installed one, or, when links are missing there or
 * `nobody` cannot reach it, a mended copy in a cache. The copy is made once a version, by a rename, so any number of
 * processes may ask for it at once.
 */
export async function prepareBinaries(binaries: Binaries, cacheFolder?: string): Promise<string> {
  if (await worksInPlace(binaries)) return binaries.folder
  const candidates = cacheFolder === undefined ? cacheFolders() : [cacheFolder]
  let reason: unknown = 'nobody but root can reach them'
  for (const candidate of candidates) {
    try {
      await mkdir(candidate, {recursive: true, mode: 0o755})
      if (!(await isPrivate(candidate)) || !(await isReachable(candidate, runAs()))) continue
      return await copyOnce(binaries, join(candidate, `postgresql-${binaries.version}`))
    } catch (error) {
      reason = error
    }
  }
  throw fail(noCacheFolder(candidates, reason instanceof Error ? reason.message : String(reason)), reason)
}

async function worksInPlace({folder, links}: Binaries): Promise<boolean> {
  const found = await Promise.all(links.map(({path}) => exists(join(folder, path))))
  return found.every(Boolean) && (await isReachable(join(folder, 'bin', 'postgres'), runAs()))
}

/**
 * A cleaner of temporary folders may have taken files out of a copy. Such a copy is left alone, since a server may still
 * run from it, and another one is made beside it.
 */
async function copyOnce(binaries: Binaries, target: string): Promise<string> {
  for (let count = 1; ; count++) {
    const folder = count === 1 ? target : `${target}-${count}`
    if (await isWhole(binaries, folder)) return folder
    if (await exists(folder)) continue
    await placeCopy(binaries, folder)
    if (await isWhole(binaries, folder)) return folder
  }
}

/** When another process was faster, its copy stays and ours goes. */
async function placeCopy(binaries: Binaries, folder: string): Promise<void> {
  const draft = join(dirname(folder), `.${basename(folder)}-${randomBytes(6).toString('hex')}`)
  try {
    await copyBinaries(binaries, draft)
    await rename(draft, folder).catch(ignoreExisting)
  } finally {
    await rm(draft, {recursive: true, force: true})
  }
}

async function copyBinaries({folder, links}: Binaries, target: string): Promise<void> {
  await cp(folder, target, {recursive: true, filter: isNeeded, mode: constants.COPYFILE_FICLONE})
  for (const {path, target: pointsTo} of links) {
    const link = join(target, path)
    await symlink(relative(dirname(link), join(target, pointsTo)), link).catch(ignoreExisting)
  }
  for (const program of await readdir(join(target, 'bin'))) await chmod(join(target, 'bin', program), 0o755)
}

async function isWhole({folder, links}: Binaries, target: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([listFiles(folder), listFiles(target)])
  const present = new Set(found)
  return [...wanted, ...links.map(({path}) => path)].every(path => present.has(path))
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true}).catch(() => [])
  return entries.filter(isNeeded)
}

/** Archives for linking C programs are no part of a running server. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** A folder that is there already is `ENOTEMPTY` to Linux. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error
}
